import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

import { findChromium } from '@/scripts/checks/chromium'
import { DEMO_PASSWORD } from '@/seed/demoAccounts'

import type { Site } from './site'

const FLAGS = ['--no-sandbox', '--disable-background-networking', '--disable-gpu']

/** A headless Chromium that asks for English: the screens are Indonesian all the same. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: FLAGS, headless: true })

const contextOf = (browser: Browser, width: number): Promise<BrowserContext> =>
  browser.newContext({ locale: 'en-US', viewport: { width, height: 900 } })

/** A staff member's own browser, signed in to the admin UI. */
export const signInStaff = async ({ browser, server }: Site, account: string): Promise<Page> => {
  const context = await contextOf(browser, 1280)
  const page = await context.newPage()
  await page.goto(`${server.url}/admin/login`)
  await page.locator('#field-email').fill(`${account}@demo.test`)
  await page.locator('#field-password').fill(DEMO_PASSWORD)
  await page.locator('form button[type=submit]').click()
  await page.waitForURL((address) => !address.pathname.endsWith('/login'))
  return page
}

/** An OPD user's phone, signed in to the portal. */
export const signInOpd = async ({ browser, server }: Site, account: string): Promise<Page> => {
  const context = await contextOf(browser, 360)
  const page = await context.newPage()
  await page.goto(`${server.url}/opd/masuk`)
  await page.locator('#email').fill(`${account}@demo.test`)
  await page.locator('#password').fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await page.waitForURL((address) => address.pathname === '/opd')
  return page
}
