import type { Page } from 'playwright-core'
import { expect, it, vi } from 'vitest'

import { openSite } from '@/tests/support/site'

const mailbox = await vi.hoisted(async () => (await import('@/tests/support/mailbox')).mailServer())

const site = openSite()

const NEW_PASSWORD = 'perahu merah di dermaga'

const linkOfMail = async (to: string): Promise<string> => {
  const find = () => mailbox.mails.find((mail) => mail.to.includes(to))?.text ?? ''
  await vi.waitFor(() => expect(find()).toContain('/admin/reset/'), { timeout: 30_000 })
  return /http\S+\/admin\/reset\/\w+/.exec(find())?.[0] ?? ''
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

it('whoever forgot the password asks for a link, sets another by it, and is in', async () => {
  const page = await (await site.browser.newContext({ locale: 'en-US' })).newPage()
  await askFor(page, 'auditor@demo.test')
  await setAnew(page, await linkOfMail('auditor@demo.test'))
  await page.waitForURL((address) => address.pathname === '/admin')
  await page.getByRole('heading', { name: 'Pekerjaan saya' }).first().waitFor()
  await page.context().close()
})
