import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { withClient } from '@/scripts/provision'
import { dayFromToday } from '@/tests/support/acting'
import { signInStaff } from '@/tests/support/browser'
import { openSite } from '@/tests/support/site'

const site = openSite()

const idOf = (account: string): Promise<string> =>
  withClient(site.server.databaseMigrationUrl, async (client) => {
    const email = `${account}@demo.test`
    const { rows } = await client.query('SELECT id FROM users WHERE email = $1', [email])
    return String(rows[0].id)
  })

const REVERSED = 'Tanggal terakhir lebih awal daripada tanggal mulai.'
const errorsOf = (page: Page) => page.locator('#field-acting .field-error').allTextContents()

/** Chooses in a select of the first row; answers what was offered. */
const choose = async (page: Page, field: string, text: string | RegExp): Promise<string[]> => {
  await page.locator(`#field-acting__0__${field} input`).first().click()
  const options = page.locator('.rs__option')
  await options.filter({ hasText: text }).first().waitFor()
  const offered = await options.allTextContents()
  // What the other fields offer follows from it with the next answer of the form.
  const answered = page.waitForResponse((answer) => answer.request().method() === 'POST')
  await options.filter({ hasText: text }).first().click()
  await answered
  return offered
}

describe('an appointment, by the screens', () => {
  it('is closed on one’s own account, and says why', async () => {
    const page = await signInStaff(site, 'admin')
    for (const path of ['/admin/account', `/admin/collections/users/${await idOf('admin')}`]) {
      await page.goto(`${site.server.url}${path}`)
      await page.getByText('Tidak seorang pun mencatat penunjukan untuk dirinya sendiri').waitFor()
      expect(await page.locator('.array-field__add-row').count()).toBe(0)
    }
    await page.context().close()
  })

  it('offers holders of the office, tells a wrong date until it is mended, and is then saved', async () => {
    const page = await signInStaff(site, 'admin')
    await page.goto(`${site.server.url}/admin/collections/users/${await idOf('sekretariat')}`)
    await page.locator('#field-acting .array-field__add-row').click()
    await choose(page, 'kind', 'Plh.')
    await choose(page, 'office', /^Inspektur$/)
    expect(await choose(page, 'actsFor', /./)).toEqual(['Haryo Dwipasetya'])
    const date = (name: string) => page.locator(`#field-acting__0__${name}`)
    const save = () => page.locator('#action-save').click()
    await page.locator('#field-acting__0__letterNumber').fill('800.1.11.1/127/2026')
    await date('from').fill(dayFromToday(0))
    await date('to').fill(dayFromToday(-3))
    // At once: the answer to the last keystroke comes after the one to saving.
    await save()
    await page.waitForLoadState('networkidle')
    await expect.poll(() => errorsOf(page)).toEqual([expect.stringContaining(REVERSED)])
    await date('to').fill(dayFromToday(-2))
    await expect.poll(() => errorsOf(page)).toEqual([])
    await save()
    await expect.poll(() => errorsOf(page)).toEqual([expect.stringContaining(REVERSED)])
    // Mended at the other field, while the value at fault stays as it is.
    await date('from').fill(dayFromToday(-2))
    await expect.poll(() => errorsOf(page)).toEqual([])
    await date('to').fill(dayFromToday(3))
    await save()
    await page.getByText('Perubahan tersimpan.').first().waitFor()
    expect(await errorsOf(page)).toEqual([])
    await page.context().close()
  })

  it('reads as a message that leads on, and stands over what is done in the office', async () => {
    const head = await signInStaff(site, 'inspektur')
    await head.getByRole('link', { name: 'Plt. atau Plh. Inspektur ditunjuk.' }).first().click()
    await head.getByText('Nomor surat perintah: 800.1.11.1/127/2026').waitFor()
    expect(await head.locator('.render-fields :is(input, textarea):visible').count()).toBe(0)
    await head.getByRole('link', { name: 'Lihat di log audit' }).click()
    await head.locator('table').getByText('Retno Wulandhari').first().waitFor()
    await head.context().close()
    const page = await signInStaff(site, 'sekretariat')
    const task = page.locator('.tp-rows li', { hasText: 'sebagai Plh. Inspektur' })
    await task.filter({ hasText: 'Persetujuan Inspektur' }).getByRole('link').first().click()
    await page.locator('#action-approve').click()
    const dialog = page.locator('dialog[open]')
    await dialog
      .getByText('Anda menyetujui sebagai Plh. Inspektur (menggantikan Haryo Dwipasetya).')
      .waitFor()
    await dialog.locator('button[type=submit]').click()
    await page.getByText('Laporan disetujui.', { exact: true }).waitFor()
    await page.context().close()
  })
})
