import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { withClient } from '@/scripts/provision'
import { signInOpd, signInStaff } from '@/tests/support/browser'
import { markEverything } from '@/tests/support/markup'
import { openSite } from '@/tests/support/site'

describe('markup in a text that somebody wrote', () => {
  const site = openSite()

  beforeAll(async () => {
    const marked = await withClient(site.server.databaseMigrationUrl, markEverything)
    expect(marked).toBeGreaterThan(40)
  })

  /** Whether the page shows it as text, and what it became instead. */
  const look = async (page: Page, path: string): Promise<{ shown: boolean; alive: boolean }> => {
    await page.goto(`${site.server.url}${path}`, { waitUntil: 'load' })
    await page.locator('h1').first().waitFor()
    return page.evaluate(() => {
      const values = [...document.querySelectorAll('input, textarea')].map(
        (field) => (field as HTMLInputElement).value,
      )
      return {
        shown: [document.body.innerText, ...values].join(' ').includes('onerror='),
        alive: 'marked' in window || document.querySelector('img[src*="x-marked"]') !== null,
      }
    })
  }

  const firstOf = async (page: Page, selector: string): Promise<string[]> => {
    const links = await page
      .locator(selector)
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
    return [...new Set(links)]
  }

  it('is shown as text in every list and record of the admin UI', async () => {
    const page = await signInStaff(site, 'inspektur')
    page.on('dialog', (dialog) => void dialog.dismiss())
    const lists = await firstOf(page, 'a.nav__link[href*="/admin/collections/"]')
    const seen: string[] = []
    for (const path of ['/admin', ...lists]) {
      const { shown, alive } = await look(page, path)
      expect([path, alive]).toEqual([path, false])
      if (shown) seen.push(path)
      const [record] = await firstOf(page, 'table tbody a[href*="/collections/"]')
      if (!record) continue
      const found = await look(page, record)
      expect([record, found.alive]).toEqual([record, false])
      if (found.shown) seen.push(record)
    }
    expect(seen.length).toBeGreaterThan(20)
    await page.context().close()
  })

  it('is shown as text on every page of the portal', async () => {
    const page = await signInOpd(site, 'opd')
    const seen: string[] = []
    for (const path of ['/opd', '/opd/laporan', '/opd/pesan', '/opd/akun']) {
      const { shown, alive } = await look(page, path)
      expect([path, alive]).toEqual([path, false])
      if (shown) seen.push(path)
      const links = await firstOf(
        page,
        'main a[href^="/opd/rekomendasi/"], main a[href^="/opd/laporan/"]',
      )
      for (const link of links.slice(0, 4)) {
        const found = await look(page, link)
        expect([link, found.alive]).toEqual([link, false])
        if (found.shown) seen.push(link)
        await page.goto(`${site.server.url}${path}`)
      }
    }
    expect(seen.length).toBeGreaterThan(5)
    await page.context().close()
  })
})
