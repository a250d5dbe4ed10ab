import type { Page } from 'playwright-core'
import { expect, it, vi } from 'vitest'

import { openSite } from '@/tests/support/site'

const mailbox = await vi.hoisted(async () => (await import('@/tests/support/mailbox')).mailServer())

const site = openSite()

const NEW_PASSWORD = 'perahu merah di dermaga'

const linkOfMail = async (to: string, path: string): Promise<string> => {
  const find = () => mailbox.mails.find((mail) => mail.to.includes(to))?.text ?? ''
  await vi.waitFor(() => expect(find()).toContain(path), { timeout: 30_000 })
  return /http\S+\/\w{40}/.exec(find())?.[0] ?? ''
}

/** What is typed before the page's own script runs is lost with it. */
const IDLE = { waitUntil: 'networkidle' } as const

const askFor = async (page: Page, email: string): Promise<void> => {
  await page.goto(`${site.server.url}/admin/login`)
  const link = page.getByRole('link', { name: 'Lupa Kata Sandi' })
  await page.goto(`${site.server.url}${await link.getAttribute('href')}`, IDLE)
  await page.locator('#field-email').fill(email)
  const answered = page.waitForResponse((answer) => answer.url().includes('/forgot-password'))
  await page.locator('form button[type=submit]').click()
  expect((await answered).status()).toBe(200)
}

const setAnew = async (page: Page, link: string): Promise<void> => {
  await page.goto(link, IDLE)
  await page.locator('#field-password').fill(NEW_PASSWORD)
  await page.locator('#field-confirm-password').fill(NEW_PASSWORD)
  await page.locator('form button[type=submit]').click()
}

/** A link that was used says so before a new password is thought of, and where another is to be had. */
const opensNoMore = async (link: string): Promise<void> => {
  const page = await (await site.browser.newContext()).newPage()
  await page.goto(link)
  await page.getByText('Tautan ini sudah dipakai atau tidak berlaku lagi.').waitFor()
  expect(await page.locator('input[type=password]').count()).toBe(0)
  await page.getByRole('link', { name: 'Minta tautan baru' }).click()
  await page.waitForURL((address) => address.pathname === '/admin/forgot')
  await page.context().close()
}

it('whoever forgot the password asks for a link, sets another by it, and is in', async () => {
  const page = await (await site.browser.newContext({ locale: 'en-US' })).newPage()
  await askFor(page, 'auditor@demo.test')
  const link = await linkOfMail('auditor@demo.test', '/admin/reset/')
  await setAnew(page, link)
  await page.waitForURL((address) => address.pathname === '/admin')
  await page.getByRole('heading', { name: 'Pekerjaan saya' }).first().waitFor()
  await page.context().close()
  await opensNoMore(link)
})

/** A phone without scripts: on a slow line they come late, or not at all. */
const plainPhone = async (): Promise<Page> => {
  const viewport = { width: 360, height: 740 }
  const context = await site.browser.newContext({ javaScriptEnabled: false, viewport })
  return context.newPage()
}

const save = async (page: Page, password: string): Promise<void> => {
  await page.locator('#sandi-baru').fill(password)
  await page.getByRole('button', { name: 'Simpan dan masuk' }).click()
}

it('an OPD user does the same within the portal, without a script, and comes to the tasks', async () => {
  const page = await plainPhone()
  await page.goto(`${site.server.url}/opd/masuk`)
  await page.getByRole('link', { name: 'Lupa kata sandi?' }).click()
  await page.getByLabel('Alamat surel').fill('opd2@demo.test')
  await page.getByRole('button', { name: 'Kirim tautan' }).click()
  await page.getByText('Bila alamat itu milik sebuah akun').waitFor()
  const link = await linkOfMail('opd2@demo.test', '/opd/sandi-baru/')
  await page.goto(link)
  await save(page, 'pendek')
  await page.getByText('Kata sandi terlalu pendek.').waitFor()
  await save(page, NEW_PASSWORD)
  await page.waitForURL((address) => address.pathname === '/opd')
  await page.getByRole('heading', { name: 'Tugas' }).waitFor()

  await page.goto(link)
  await page.getByText('Tautan ini sudah dipakai atau tidak berlaku lagi.').waitFor()
  await page.getByRole('link', { name: 'Minta tautan baru' }).click()
  await page.waitForURL((address) => address.pathname === '/opd/lupa-sandi')
  await page.context().close()
})
