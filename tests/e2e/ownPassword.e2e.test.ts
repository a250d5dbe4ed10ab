import type { Page, Request } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { DEMO_PASSWORD } from '@/seed/demoAccounts'
import { signInStaff } from '@/tests/support/browser'
import { openSite } from '@/tests/support/site'

const site = openSite()

const NEW_PASSWORD = 'perahu merah di dermaga'
const NEW = ['password', 'confirm-password'] as const

const errorsOf = (page: Page) => page.locator('.field-error:visible').allTextContents()
const field = (page: Page, name: string) => page.locator(`#field-${name}`)

const type = async (page: Page, password: string): Promise<void> => {
  for (const name of NEW) await field(page, name).fill(password)
}

/** Saves, pressing once and at once; answers the status and whether a new password was sent. */
const save = async (page: Page): Promise<[number | undefined, boolean]> => {
  const isPatch = (request: Request): boolean => request.method() === 'PATCH'
  const [sent] = await Promise.all([
    page.waitForRequest(isPatch),
    page.locator('#action-save').click(),
  ])
  const answer = await sent.response()
  return [answer?.status(), (sent.postData() ?? '').includes('"password":')]
}

const openAccount = async (page: Page, path = '/admin/account'): Promise<void> => {
  await page.goto(`${site.server.url}${path}`, { waitUntil: 'networkidle' })
  await page.locator('#change-password').click()
}

describe('a password, by the screens of the staff', () => {
  it('is changed by its owner, who is told at the field what is wrong and retypes nothing else', async () => {
    const page = await signInStaff(site, 'pt')
    await page.goto(`${site.server.url}/admin/account`, { waitUntil: 'networkidle' })
    expect(await field(page, 'currentPassword').count()).toBe(0)
    await openAccount(page)
    await type(page, NEW_PASSWORD)
    await field(page, 'currentPassword').fill('bukan ini')
    expect((await save(page))[0]).toBe(422)
    const wrong = [expect.stringContaining('Kata sandi sekarang tidak cocok.')]
    await expect.poll(() => errorsOf(page)).toEqual(wrong)
    expect(await field(page, 'password').inputValue()).toBe(NEW_PASSWORD)
    await page.waitForLoadState('networkidle')
    expect(await errorsOf(page)).toEqual(wrong)
    await field(page, 'currentPassword').fill(DEMO_PASSWORD)
    expect((await save(page))[0]).toBe(200)
    await expect.poll(() => field(page, 'password').count()).toBe(0)
    await field(page, 'position').fill('Auditor Ahli Madya Utama')
    expect(await save(page)).toEqual([200, false])
    await page.context().close()
  })

  it('is set by the administrator, and is not sent again with what is saved later', async () => {
    const page = await signInStaff(site, 'admin')
    await page.goto(`${site.server.url}/admin/collections/users?search=Ratri`)
    const path = await page.locator('table tbody a').first().getAttribute('href')
    await openAccount(page, path ?? '')
    await type(page, 'pendek')
    expect((await save(page))[0]).toBe(422)
    const short = [expect.stringContaining('terlalu pendek')]
    await expect.poll(() => errorsOf(page)).toEqual(short)
    await page.waitForLoadState('networkidle')
    expect(await errorsOf(page)).toEqual(short)
    // Sent again as it is: a refusal may be of the moment.
    expect((await save(page))[0]).toBe(422)
    await type(page, NEW_PASSWORD)
    expect(await save(page)).toEqual([200, true])
    await expect.poll(() => field(page, 'password').count()).toBe(0)
    expect(await field(page, 'currentPassword').count()).toBe(0)
    await field(page, 'position').fill('Auditor Ahli Muda Utama')
    expect(await save(page)).toEqual([200, false])
    await page.context().close()
  })
})
