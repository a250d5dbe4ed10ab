import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { signInOpd } from '@/tests/support/browser'
import { aPng } from '@/tests/support/files'
import { type PageWatch, watchPages } from '@/tests/support/pageWatch'
import { openSite } from '@/tests/support/site'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const NOBODYS = '00000000-0000-4000-8000-000000000000'

type AxeResult = { violations: { id: string; nodes: { target: string[] }[] }[] }

/** What axe finds wrong with a page; run past the content policy, which forbids foreign scripts. */
const violationsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE)
  const result = await page.evaluate('axe.run(document)')
  return (result as AxeResult).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}

const linkOf = async (page: Page, name: string): Promise<string> =>
  (await page.getByRole('link', { name, exact: true }).first().getAttribute('href')) ?? ''

describe('the portal of OPD users', () => {
  const site = openSite()
  let opd: Page
  let watch: PageWatch

  beforeAll(async () => {
    opd = await signInOpd(site, 'opd')
    watch = await watchPages(opd.context(), site.server.url)
  })

  const open = (path: string) => opd.goto(`${site.server.url}${path}`)

  it('tells a wrong password in words and keeps the typed address', async () => {
    const page = await (await site.browser.newContext({ javaScriptEnabled: false })).newPage()
    await page.goto(`${site.server.url}/opd/rekomendasi/${NOBODYS}`)
    await page.locator('#email').fill('opd2@demo.test')
    await page.locator('#password').fill('bukan kata sandinya')
    await page.getByRole('button', { name: 'Masuk', exact: true }).click()
    expect(await page.getByRole('alert').innerText()).not.toBe('')
    expect(await page.locator('#email').inputValue()).toBe('opd2@demo.test')
    await page.locator('#password').fill('Contoh-Sandi-2026')
    await page.getByRole('button', { name: 'Masuk', exact: true }).click()
    expect(new URL(page.url()).pathname).toBe(`/opd/rekomendasi/${NOBODYS}`)
    await page.context().close()
  })

  it('sends staff to the admin UI', async () => {
    const page = await (await site.browser.newContext()).newPage()
    await page.goto(`${site.server.url}/opd/masuk`)
    await page.locator('#email').fill('auditor@demo.test')
    await page.locator('#password').fill('Contoh-Sandi-2026')
    await page.getByRole('button', { name: 'Masuk', exact: true }).click()
    await page.waitForURL(/\/admin/)
    await page.context().close()
  })

  it('shows an OPD user who opens the admin UI the way to the portal', async () => {
    await open('/admin')
    await opd.getByRole('link', { name: 'Buka portal OPD' }).click()
    await opd.waitForURL((address) => address.pathname === '/opd')
  })

  it('answers 404 in words for a record of another OPD and for no record', async () => {
    const other = await signInOpd(site, 'opd2')
    const foreign = await other.locator('a[href^="/opd/rekomendasi/"]').first().getAttribute('href')
    for (const path of [foreign ?? '', `/opd/laporan/${NOBODYS}`, '/tidak/ada']) {
      const response = await open(path)
      expect([path, response?.status()]).toEqual([path, 404])
      expect(await opd.locator('h1').innerText()).toBe('Halaman tidak ditemukan')
    }
    await other.context().close()
  })

  it('leads back from a report that is none, received by a made-up address', async () => {
    for (const id of ['x', NOBODYS]) {
      const page = `/opd/laporan/${id}`
      const answer = await opd.context().request.post(`${site.server.url}${page}/terima`, {
        headers: { origin: site.server.url },
        maxRedirects: 0,
      })
      expect([answer.status(), answer.headers().location]).toEqual([303, page])
    }
  })

  it('has nothing that axe objects to, no sideways scroll', async () => {
    await open('/opd')
    const records = [await linkOf(opd, 'Tanggapi'), await linkOf(opd, 'Terima laporan')]
    const fix = await opd
      .getByRole('link', { name: /^Perbaiki/ })
      .first()
      .getAttribute('href')
    const own = ['/opd', '/opd/laporan', '/opd/pesan', '/opd/akun', ...records, fix ?? '']
    const pages = ['/', '/opd/lupa-sandi', '/opd/sandi-baru/x', ...own]
    for (const path of pages) {
      await open(path)
      const found = await violationsOf(opd)
      const overflow = await opd.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect([path, found, overflow]).toEqual([path, [], 0])
    }
  })

  it('starts both clocks when the report is received, without a script', async () => {
    await open('/opd')
    const report = await linkOf(opd, 'Terima laporan')
    const plain = await site.browser.newContext({
      javaScriptEnabled: false,
      storageState: await opd.context().storageState(),
    })
    const page = await plain.newPage()
    await page.goto(`${site.server.url}${report}`)
    await page.getByRole('button', { name: 'Terima dan buka laporan' }).click()
    await page.getByText('Kedua batas waktu mulai berjalan hari ini.').waitFor()
    await page.getByText('Mengapa tanggal ini?').first().click()
    expect(await page.getByText('ditambah 10 hari kerja').isVisible()).toBe(true)
    await plain.close()
  })

  it('shows the whole text of a report to the only OPD that it is about', async () => {
    const answer = await opd.request.get(`${site.server.url}/api/reports?depth=0&limit=100`, {
      headers: { origin: site.server.url },
    })
    const { docs } = (await answer.json()) as {
      docs: { id: string; sections?: { heading: string }[] }[]
    }
    const own = docs.find(({ sections }) => sections?.length)
    await open(`/opd/laporan/${own?.id}`)
    await opd.getByText('Isi laporan', { exact: true }).click()
    const heading = opd.getByRole('heading', { name: own?.sections?.[0]?.heading, exact: true })
    expect(await heading.isVisible()).toBe(true)
  })

  it('keeps what was typed when the line drops, and says what is missing at its field', async () => {
    await open('/opd')
    await open(await linkOf(opd, 'Tanggapi'))
    await opd.getByLabel('Setuju, kami akan menindaklanjuti').check()
    await opd.getByLabel('Rencana tindak lanjut').fill('Menagih rekanan sampai lunas.')
    await opd.context().setOffline(true)
    await opd.getByRole('button', { name: 'Kirim tanggapan' }).click()
    await opd.getByText('Sambungan terputus.').waitFor()
    await opd.context().setOffline(false)
    await opd.reload()
    expect(await opd.getByLabel('Rencana tindak lanjut').inputValue()).toMatch(/^Menagih/)
    await opd.getByRole('button', { name: 'Kirim tanggapan' }).click()
    await opd.locator('.error-summary:focus').waitFor()
    expect(await opd.locator('#response-targetOn').getAttribute('aria-invalid')).toBe('true')
    await opd.getByLabel('Penanggung jawab').fill('Bendahara')
    await opd.getByLabel('Target selesai').fill('2099-12-20')
    await opd.getByRole('button', { name: 'Kirim tanggapan' }).click()
    await opd.getByText('Tanggapan terkirim').waitFor()
  })

  it('saves a draft beside a refused file, offers no second try for it, and opens a stored one', async () => {
    const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer })
    const files = [file('asli.png', Buffer.from(aPng)), file('palsu.png', Buffer.from('bukan'))]
    await opd.getByLabel('Uraian').fill('Foto sebelum diperbaiki')
    await opd.locator('input[type=file][multiple]').first().setInputFiles(files)
    await opd.getByText('Isi berkas ini tidak dapat diterima').waitFor()
    expect(await opd.getByRole('button', { name: /^Coba unggah lagi/ }).count()).toBe(0)
    await opd.getByRole('button', { name: 'Simpan rancangan' }).click()
    await opd.getByText('Rancangan tersimpan').waitFor()
    const download = opd.waitForEvent('download')
    await opd.getByRole('link', { name: 'asli.png' }).click()
    expect((await download).suggestedFilename()).toBe('asli.png')
    await opd.getByRole('button', { name: 'Kirim bukti' }).click()
    await opd.locator('.error-summary:focus', { hasText: 'belum tersimpan' }).waitFor()
    for (const { name } of files)
      await opd.getByRole('button', { name: `Hapus berkas ${name}` }).click()
  })

  it('keeps an upload through a reload, removes a file, and sends proof', async () => {
    await opd.getByLabel('Uraian').fill('Foto setelah diperbaiki')
    const file = (name: string) => ({ name, mimeType: 'image/png', buffer: Buffer.from(aPng) })
    const files = [file('satu.png'), file('dua.png')]
    await opd.locator('input[type=file][multiple]').first().setInputFiles(files)
    // The dot: what is read out says the same of each file.
    await opd.getByText('· Tersimpan di server').nth(1).waitFor()
    await opd.reload()
    await opd.getByText('satu.png').first().waitFor()
    await opd.getByRole('button', { name: 'Hapus berkas dua.png' }).click()
    await opd.getByRole('button', { name: 'Kirim bukti' }).click()
    await opd.getByText('Bukti terkirim').waitFor()
    expect(await opd.getByRole('link', { name: /^Unduh/ }).allInnerTexts()).toEqual([
      expect.stringContaining('satu.png'),
    ])
  })

  it('asks again only for the items that were not accepted', async () => {
    await open('/opd')
    await opd
      .getByRole('link', { name: /^Perbaiki/ })
      .first()
      .click()
    await opd.getByText('Butir ini tidak perlu diubah.').first().waitFor()
    const description = opd.getByLabel('Uraian')
    expect(await description.count()).toBe(1)
    await description.fill('Sudah dipindai ulang')
    await opd.getByRole('button', { name: 'Kirim bukti' }).click()
    await opd.getByText('Bukti terkirim').waitFor()
  })

  it('marks a message as read by opening it', async () => {
    await open('/opd/pesan')
    const unread = opd.locator('.card', { hasText: 'Belum dibaca' })
    const before = await unread.count()
    await unread.first().getByRole('button', { name: /^Buka/ }).click()
    await opd.waitForURL(/\/opd\/(laporan|rekomendasi|pesan)/)
    await open('/opd/pesan')
    expect(await unread.count()).toBe(before - 1)
  })

  it('switches the language, asks for the present password, and leaves nothing behind', async () => {
    await open('/opd/akun')
    await opd.locator('#sandi-sekarang').fill('salah sekali ini')
    await opd.locator('#sandi-baru').fill('empat kata mudah diingat')
    await opd.getByRole('button', { name: 'Ganti kata sandi' }).click()
    await opd.locator('#sandi-sekarang[aria-invalid=true]').waitFor()
    await opd.getByRole('button', { name: 'English' }).click()
    expect(await opd.locator('h1').innerText()).toBe('Account')
    await opd.evaluate("localStorage.setItem('teropong:draft:x', '1')")
    await opd.getByRole('button', { name: 'Sign out of the portal' }).click()
    await opd.waitForURL(/\/opd\/masuk/)
    expect(await opd.evaluate("localStorage.getItem('teropong:draft:x')")).toBeNull()
    await open('/opd')
    expect(new URL(opd.url()).pathname).toBe('/opd/masuk')
  })

  it('shows nothing private on the way back after signing out', async () => {
    const page = await signInOpd(site, 'opd-rekan')
    await page.goto(`${site.server.url}/opd/laporan`)
    await page.goto(`${site.server.url}/opd/akun`)
    await page.getByRole('button', { name: 'Keluar dari portal' }).click()
    await page.waitForURL(/\/opd\/masuk/)
    for (let step = 0; step < 3; step += 1) {
      await page.goBack()
      expect(await page.locator('h1').innerText()).toBe('Masuk ke portal OPD')
    }
    await page.context().close()
  })

  it('lists where one is signed in, and signs out elsewhere without a script', async () => {
    const there = await signInOpd(site, 'opd-rekan')
    const here = await site.browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
      storageState: await (await signInOpd(site, 'opd-rekan')).context().storageState(),
    })
    const page = await here.newPage()
    await page.goto(`${site.server.url}/opd/akun`)
    const sessions = page.locator('form', { hasText: 'Perangkat yang masuk' }).locator('li')
    expect(await sessions.count()).toBe(2)
    expect(await sessions.filter({ hasText: 'Perangkat ini' }).count()).toBe(1)
    await page.getByRole('button', { name: 'Keluar dari perangkat lain' }).click()
    await page.getByText('Anda sudah keluar dari perangkat lain.').waitFor()
    expect(await sessions.count()).toBe(1)
    expect(await page.getByRole('button', { name: 'Keluar dari perangkat lain' }).count()).toBe(0)
    await there.goto(`${site.server.url}/opd`)
    expect(new URL(there.url()).pathname).toBe('/opd/masuk')
    await Promise.all([here.close(), there.context().close()])
  })

  it('breaks no content policy anywhere, and asks nothing of another site', async () => {
    expect(await watch.problems()).toEqual([])
  })
})
