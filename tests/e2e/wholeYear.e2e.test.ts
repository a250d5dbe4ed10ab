import { readFileSync } from 'node:fs'

import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import {
  act,
  choose,
  fill,
  openFromList,
  openNew,
  save,
  waitForStatus,
} from '@/tests/support/adminPage'
import { signInOpd, signInStaff } from '@/tests/support/browser'
import { type PageWatch, watchPages } from '@/tests/support/pageWatch'
import { openSite } from '@/tests/support/site'

const YEAR = '2031'
const TITLE = `Audit Kinerja Perpustakaan Sekolah ${YEAR}`
const FINDING = `Kelebihan pembayaran pengadaan buku ${YEAR}`
const AMOUNT = '12500000'

/** The sample plan moved to a year without a plan, with one more row that this story follows. */
const planFile = (): Buffer => {
  const sample = readFileSync('docs/examples/pkpt-2027.csv', 'utf8').replaceAll('2027-', `${YEAR}-`)
  const row = [
    '900',
    'Disdikbud',
    'Audit Kinerja',
    TITLE,
    'Menilai pengadaan buku.',
    'Tahun lalu',
    `${YEAR}-12-08`,
    `${YEAR}-12-19`,
    `${YEAR}-12-30`,
    ...['0', '0', '2', '5', '0', '7'],
    'PT: Bagas Wirayudha; KT: Ratri Kusumaningtyas',
    '1190000',
    '1',
    'Laptop',
    'Tinggi',
    'Irban I',
    '',
  ]
  return Buffer.from(`${sample.trimEnd()}\n${row.join(',')}\n`)
}

const aPhoto = (): Promise<Buffer> =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: '#0b4f6c' } })
    .jpeg()
    .toBuffer()

describe('the whole year, by the buttons', () => {
  const site = openSite()
  const people: Record<string, Page> = {}

  const watches: PageWatch[] = []

  const watched = async (page: Page): Promise<Page> => {
    watches.push(await watchPages(page.context(), site.server.url))
    return page
  }
  const as = async (account: string): Promise<Page> =>
    (people[account] ??= await watched(await signInStaff(site, account)))

  it('imports the plan, hands it in and locks it', async () => {
    const secretariat = await as('sekretariat')
    await secretariat.goto(`${site.server.url}/admin/import-pkpt`)
    await secretariat.locator('input[name=file]').setInputFiles({
      name: 'pkpt.csv',
      mimeType: 'text/csv',
      buffer: planFile(),
    })
    await secretariat.locator('input[name=year]').fill(YEAR)
    await secretariat.getByRole('button', { name: 'Periksa berkas' }).click()
    await secretariat.getByRole('button', { name: /^Impor 73 baris/ }).click()
    await secretariat.getByRole('link', { name: /Buka PKPT/ }).click()
    await secretariat.waitForURL(/collections\/plans\/[0-9a-f-]{36}/)
    await act(secretariat, 'submit', { justification: 'Jadwal disepakati kedua tim.' })
    await waitForStatus(secretariat, 'Diajukan')
    const head = await as('inspektur')
    await head.goto(secretariat.url())
    await act(head, 'lock')
    await waitForStatus(head, 'Dikunci')
    expect(await head.locator('#field-title').isDisabled()).toBe(true)
  })

  it('staffs the activity, starts it and logs a week with a photo', async () => {
    const irban = await as('irban')
    await openFromList(irban, 'activities', TITLE)
    await act(irban, 'assign')
    const leader = await as('auditor')
    await leader.goto(irban.url())
    await act(leader, 'start')
    await waitForStatus(leader, 'Berjalan')
    await openNew(leader, 'activity-logs')
    await choose(leader, 'activity', TITLE)
    await fill(leader, {
      date: '2026-11-02',
      days: '2',
      progress: '60',
      done: 'Memeriksa kontrak.',
    })
    await save(leader, 'activity-logs')
    const photo = { name: 'rak-buku.jpg', mimeType: 'image/jpeg', buffer: await aPhoto() }
    await leader.locator('.tp-field input[type=file]').setInputFiles(photo)
    await leader.getByText('rak-buku.jpg').first().waitFor()
    await leader.goto(irban.url())
    await act(leader, 'begin-report')
  })

  it('carries the report through three approvals to the OPD', async () => {
    const leader = await as('auditor')
    await openNew(leader, 'reports')
    await choose(leader, 'activity', TITLE)
    const title = leader.locator('#field-title')
    if ((await title.inputValue()) === '') await title.fill(TITLE)
    const report = await save(leader, 'reports')
    await openNew(leader, 'findings')
    await choose(leader, 'report', TITLE)
    await choose(leader, 'opd', 'Dinas Pendidikan')
    await choose(leader, 'code', '1.01.04')
    await fill(leader, {
      title: FINDING,
      condition: 'Harga dibayar melebihi kontrak.',
      criteria: 'Kontrak pasal 5.',
      cause: 'Pemeriksaan pembayaran kurang teliti.',
      effect: 'Kelebihan pembayaran.',
      value: AMOUNT,
    })
    await save(leader, 'findings')
    await openNew(leader, 'recommendations')
    await choose(leader, 'finding', FINDING)
    await choose(leader, 'opd', 'Dinas Pendidikan')
    await choose(leader, 'code', '01')
    await fill(leader, { text: 'Menyetorkan kelebihan pembayaran ke kas daerah.', value: AMOUNT })
    await save(leader, 'recommendations')
    await leader.goto(report)
    await act(leader, 'submit')
    for (const approver of ['pt', 'irban', 'inspektur']) {
      const page = await as(approver)
      await page.goto(report)
      await act(page, 'approve')
    }
    const secretariat = await as('sekretariat')
    await secretariat.goto(report)
    await act(secretariat, 'distribute')
    await waitForStatus(secretariat, 'Didistribusikan')
  })

  it('lets the OPD receive the report, answer and hand in proof', async () => {
    const opd = (people.opd = await watched(await signInOpd(site, 'opd')))
    await opd.goto(`${site.server.url}/opd/laporan`)
    await opd.getByRole('link', { name: TITLE }).first().click()
    await opd.getByRole('button', { name: 'Terima dan buka laporan' }).click()
    await opd.getByRole('link', { name: 'Buka rekomendasi' }).first().click()
    await opd.waitForURL(/\/opd\/rekomendasi\//)
    await opd.getByLabel('Setuju, kami akan menindaklanjuti').check()
    await opd.getByLabel('Rencana tindak lanjut').fill('Menagih rekanan.')
    await opd.getByLabel('Penanggung jawab').fill('Bendahara')
    await opd.getByLabel('Target selesai').fill('2026-12-20')
    await opd.getByRole('button', { name: 'Kirim tanggapan' }).click()
    await opd.getByText('Tanggapan terkirim').waitFor()
    await handIn(opd, 'Bukti setor')
  })

  it('returns the proof, gets it corrected, verifies and confirms it', async () => {
    const auditor = await as('auditor')
    await openFromList(auditor, 'follow-ups', 'Bukti R1 · Menyetorkan')
    const followUp = auditor.url()
    await returnItem(auditor)
    const opd = people.opd as Page
    await opd.reload()
    await opd.getByText('Kuitansi tidak terbaca').first().waitFor()
    await opd.getByLabel('Uraian').fill('Bukti setor, dipindai ulang')
    await sendProof(opd)
    await auditor.goto(followUp)
    await act(auditor, 'verify', {
      verdict: 'done',
      verifiedAmount: AMOUNT,
      note: 'Setoran cocok.',
    })
    const irban = await as('irban')
    await irban.goto(followUp)
    await act(irban, 'confirm')
    await opd.reload()
    await opd.getByText('Rekomendasi ini dinyatakan selesai.').waitFor()
  })

  it('broke no content policy on the way, and asked nothing of another site', async () => {
    expect(watches).toHaveLength(6)
    for (const watch of watches) expect(await watch.problems()).toEqual([])
  })
})

const handIn = async (opd: Page, description: string): Promise<void> => {
  const early = opd.getByText('Sudah punya bukti? Kirim bukti')
  if (await early.isVisible()) await early.click()
  await opd.getByLabel('Uraian').fill(description)
  const photo = { name: 'kuitansi.jpg', mimeType: 'image/jpeg', buffer: await aPhoto() }
  await opd.locator('input[type=file]').last().setInputFiles(photo)
  await opd.getByText('· Tersimpan di server').first().waitFor()
  await opd.getByText('Setoran uang').click()
  await opd.getByLabel('Nilai setor (rupiah)').fill(AMOUNT)
  await opd.getByLabel('Nomor bukti setor').fill('STS-0099')
  await opd.getByLabel('Tanggal setor').fill('2026-11-10')
  await sendProof(opd)
}

/** Waits for the server's answer: what the page says of an earlier submission still stands there. */
const sendProof = async (opd: Page): Promise<void> => {
  const sent = opd.waitForResponse((response) => response.url().endsWith('/actions/submit'))
  await opd.getByRole('button', { name: 'Kirim bukti' }).click()
  expect((await sent).status()).toBe(200)
  await opd.getByText('Bukti terkirim').waitFor()
}

const returnItem = async (auditor: Page): Promise<void> => {
  await auditor.locator('#action-return').click()
  const dialog = auditor.locator('dialog[open]')
  await dialog.locator('input[type=radio]').last().check()
  await dialog.locator('.tp-review textarea').fill('Kuitansi tidak terbaca')
  await dialog.locator('textarea').last().fill('Mohon dipindai ulang.')
  await dialog.locator('button[type=submit]').click()
  await dialog.waitFor({ state: 'hidden' })
  await waitForStatus(auditor, 'Dikembalikan')
}
