import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { signInStaff } from '@/tests/support/browser'
import { watchPages } from '@/tests/support/pageWatch'
import { openSite } from '@/tests/support/site'

const PHONE = { width: 360, height: 740 }
/** What a person never sees: values that nobody gave words to, and the words of the platform itself. */
const LEFTOVER =
  /\[object Object\]|\bundefined\b|\bNaN\b|Invalid Date|\b(Create New|Select a value|No results|Untitled|Per Page|Last Modified|Something went wrong)\b/

/** What is measured once the page stands still: after loading, the navigation slides aside first. */
const atRest = async <Measured>(
  page: Page,
  { measure, isFine }: { measure: () => Promise<Measured>; isFine: (found: Measured) => boolean },
): Promise<Measured> => {
  for (let look = 0; look < 10 && !isFine(await measure()); look += 1)
    await page.waitForTimeout(300)
  return measure()
}

/** Pixels that one has to scroll sideways. */
const overflowOf = (page: Page): Promise<number> =>
  atRest(page, {
    measure: () => page.evaluate(() => document.body.scrollWidth - window.innerWidth),
    isFine: (pixels) => pixels <= 0,
  })

/** Cells of a list that one does not see without scrolling sideways. */
const hiddenCellsOf = (page: Page): Promise<string[]> =>
  atRest(page, {
    measure: () =>
      page
        .locator('.collection-list tbody td')
        .evaluateAll((cells) =>
          cells
            .filter((cell) => cell.getBoundingClientRect().right > window.innerWidth)
            .map((cell) => cell.className),
        ),
    isFine: (cells) => cells.length === 0,
  })

/** What is wrong with the page that is open, in words; nothing when it is as it should be. */
const findProblems = async (page: Page): Promise<string[]> => {
  const text = await page.locator('body').innerText()
  const overflow = await overflowOf(page)
  const leftover = LEFTOVER.exec(text)?.[0]
  const hidden = [...new Set(await hiddenCellsOf(page))]
  return [
    ...hidden.map((cell) => `keeps ${cell} off the screen`),
    ...(leftover ? [`shows “${leftover}”`] : []),
    ...(overflow > 0 ? [`is ${overflow} px wider than a phone`] : []),
  ]
}

describe('every screen of the admin UI opens on a phone, in Indonesian words, within its content policy', () => {
  const site = openSite()

  const open = async (page: Page, path: string): Promise<string[]> => {
    const answer = await page.goto(`${site.server.url}${path}`, { waitUntil: 'load' })
    await page.locator('h1').first().waitFor()
    const status = answer?.status() ?? 0
    const found = await findProblems(page)
    return [...(status === 200 ? [] : [`answers ${status}`]), ...found].map(
      (problem) => `${path} ${problem}`,
    )
  }

  const linksOf = async (page: Page, selector: string): Promise<string[]> => {
    const found = await page
      .locator(selector)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    return [...new Set(found)]
  }

  it.each(['admin', 'inspektur', 'auditor'])('for %s', async (account) => {
    const page = await signInStaff(site, account)
    await page.setViewportSize(PHONE)
    const problems: string[] = []
    const watch = await watchPages(page.context(), site.server.url)
    const places = await linksOf(page, 'a.nav__link[href*="/admin/"]')
    expect(places.length).toBeGreaterThan(8)
    for (const place of ['/admin', '/admin/account', ...places]) {
      problems.push(...(await open(page, place)))
      const [record] = await linksOf(page, 'table tbody a[href*="/collections/"]')
      const [create] = await linksOf(page, `a[href$="/create"]`)
      for (const path of [record, create].filter((one) => one !== undefined))
        problems.push(...(await open(page, path)))
    }
    expect([...problems, ...(await watch.problems())]).toEqual([])
    await page.context().close()
  })

  it('a card of a list leads to its record wherever it is touched', async () => {
    const page = await signInStaff(site, 'inspektur')
    await page.setViewportSize(PHONE)
    await page.goto(`${site.server.url}/admin/collections/recommendations`)
    await page.locator('tbody tr').first().click()
    await page.waitForURL(/\/collections\/recommendations\/[\w-]{36}$/)
    await page.context().close()
  })

  /** Opens the first record of a list in whose row these words stand. */
  const openRecord = async (page: Page, slug: string, words: string): Promise<void> => {
    await page.goto(`${site.server.url}/admin/collections/${slug}`)
    const row = page.locator('tbody tr', { hasText: words }).first()
    const path = await row.locator('a').first().getAttribute('href')
    await page.goto(`${site.server.url}${path}`, { waitUntil: 'networkidle' })
  }

  it('a record is known by its name: in the tab, and while that is written anew', async () => {
    const page = await signInStaff(site, 'admin')
    await openRecord(page, 'units', 'Irban Khusus')
    expect(await page.title()).toBe('Irban Khusus · Unit · Teropong')
    const save = page.locator('#action-save')
    const colour = () => save.evaluate((button) => getComputedStyle(button).backgroundColor)
    const closed = await colour()
    await page.locator('#field-name').fill('')
    await expect.poll(() => save.isEnabled()).toBe(true)
    // It fades from one to the other.
    await expect.poll(colour).not.toBe(closed)
    await page.waitForLoadState('networkidle')
    expect(await page.locator('h1').first().textContent()).toBe('Irban Khusus')
    await page.context().close()
  })

  it('what was refused stays told at its field until it is changed, also when one saves at once after typing', async () => {
    const page = await signInStaff(site, 'admin')
    await page.goto(`${site.server.url}/admin/globals/office-hours`, { waitUntil: 'networkidle' })
    const opens = page.locator('#field-week__0__opens')
    const errors = () => page.locator('.field-error:visible').allTextContents()
    const isLook = (url: string, method: string) =>
      method === 'POST' && url.includes('/admin/globals/')
    // The form asks the server about the last keystroke; that answer comes after the refusal here.
    await page.route('**/admin/globals/office-hours', async (route) => {
      if (route.request().method() === 'POST') await page.waitForTimeout(1500)
      await route.continue()
    })
    const asked = page.waitForRequest((request) => isLook(request.url(), request.method()))
    const looked = page.waitForResponse((answer) => isLook(answer.url(), answer.request().method()))
    await opens.fill('17:00')
    await asked
    await page.locator('#action-save').click()
    await looked
    await expect.poll(errors).toEqual([expect.stringContaining('Pastikan jam tutup')])
    await page.waitForTimeout(500)
    expect(await errors()).toHaveLength(1)
    await page.unrouteAll({ behavior: 'wait' })
    await opens.fill('07:00')
    await expect.poll(errors, { timeout: 10_000 }).toEqual([])
    await page.context().close()
  })

  it('an evaluation tells when its figures were frozen only while they are, and is approved for good', async () => {
    const page = await signInStaff(site, 'inspektur')
    const frozen = page.locator('.field-label', { hasText: 'Angka dibekukan' })
    await openRecord(page, 'evaluations', 'Diajukan')
    expect(await frozen.count()).toBe(1)
    await page.getByRole('button', { name: 'Setujui evaluasi' }).click()
    await page.locator('dialog[open]', { hasText: 'tidak dapat diubah lagi' }).waitFor()
    await page.keyboard.press('Escape')
    await openRecord(page, 'evaluations', 'Dikembalikan')
    expect(await frozen.count()).toBe(0)
    await page.context().close()
  })
})
