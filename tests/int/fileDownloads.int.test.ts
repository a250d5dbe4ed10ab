import { createHash } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { type Client, docOf, type UploadFile } from '@/tests/support/api'
import { addFile, aFollowUp } from '@/tests/support/chain'
import { pageObjects, pdfOf } from '@/tests/support/corpus/pdf'
import { aPng } from '@/tests/support/files'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()
const { followUp } = await aFollowUp(world)
const parent = { relationTo: 'follow-ups', value: followUp.id }
const { opd, opd2 } = world.as
const pdf = pdfOf(pageObjects())
const type = 'application/pdf'

const stored = async (change: Partial<UploadFile> = {}) =>
  docOf(
    await opd.upload('/evidence', { parent }, { name: 'surat.pdf', bytes: pdf, type, ...change }),
  )
const { id, checksum } = await stored()
const path = `/files/${id}`

const ask = async (
  headers: Record<string, string> = {},
  init: { method?: string; client?: Client } = {},
) => {
  const { method = 'GET', client = opd } = init
  const { status, json, headers: sent } = await client.send(method, path, { headers })
  const text = typeof json === 'string' ? json : JSON.stringify(json)
  return {
    status,
    text,
    length: sent.get('content-length'),
    range: sent.get('content-range'),
    sent,
  }
}
const downloads = async (): Promise<number> => {
  const [{ count }] = await world.sql(
    `SELECT count(*) FROM audit_log WHERE action = 'download' AND record = $1`,
    [id],
  )
  return Number(count)
}
const text = pdf.toString('latin1')
const size = pdf.length

describe('a part of a file', () => {
  it.each<[string, number, number]>([
    ['bytes=0-9', 0, 9],
    ['bytes=5-5', 5, 5],
    [`bytes=${size - 3}-`, size - 3, size - 1],
    ['bytes=-4', size - 4, size - 1],
    [`bytes=-${size + 50}`, 0, size - 1],
    [`bytes=2-${size * 9}`, 2, size - 1],
    ['BYTES = 1 - 2', 1, 2],
  ])('%s is exactly that part', async (range, start, end) => {
    const answer = await ask({ range })
    expect([answer.status, answer.range]).toEqual([206, `bytes ${start}-${end}/${size}`])
    expect(answer.length).toBe(String(end - start + 1))
    expect(Buffer.from(answer.text).length).toBeGreaterThan(0)
    if (start >= 20 && end < size) expect(answer.text).toBe(text.slice(start, end + 1))
  })

  it.each([`bytes=${size}-`, 'bytes=-0', 'bytes=0-1,4-5', `bytes=${'9'.repeat(30)}-`])(
    '%s is not there: 416 with the true size, in words',
    async (range) => {
      const answer = await ask({ range })
      expect([answer.status, answer.range]).toEqual([416, `bytes */${size}`])
      expect(answer.text).toMatch(/"evidence\.range".*Unduh berkasnya dari awal/)
    },
  )

  it.each(['x=0-1', 'bytes=', 'bytes=a-b', 'bytes=5-2', 'bytes'])(
    'what is no range is ignored: %j gives the whole',
    async (range) => {
      expect((await ask({ range })).status).toBe(200)
    },
  )

  it('is sent only of the same content: If-Range names the checksum', async () => {
    const range = 'bytes=0-9'
    expect((await ask({ range, 'if-range': `"${checksum}"` })).status).toBe(206)
    for (const other of ['"x"', `W/"${checksum}"`, 'Mon, 02 Mar 2026 08:00:00 GMT'])
      expect([other, (await ask({ range, 'if-range': other })).status]).toEqual([other, 200])
  })
})

it('is logged before its first byte, the question about it is not, and it moves no byte', async () => {
  const before = await downloads()
  const head = await ask({}, { method: 'HEAD' })
  expect([head.status, head.text, head.length]).toEqual([200, '', String(size)])
  expect(await downloads()).toBe(before)
  await ask()
  await ask({ range: 'bytes=0-0' })
  expect(await downloads()).toBe(before + 2)
})

it.each(['GET', 'HEAD'])('of another OPD is not there: %s', async (method) => {
  for (const range of ['', 'bytes=0-9', 'bytes=99999-', 'bytes=0-1,2-3'])
    expect((await ask({ range }, { method, client: opd2 })).status).toBe(404)
})

it('gives the very bytes that were sent, and their checksum', async () => {
  const answer = await fetch(`${world.server.url}/api${path}`, { headers: await cookieHeaders() })
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(bytes.equals(pdf)).toBe(true)
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(checksum)
})

it.each(['whole', 'half'])('of which not all bytes are there fails in words: %s', async (lost) => {
  const file = await addFile(world, parent)
  const change = lost === 'half' ? 'size_bytes = size_bytes + 1' : `storage_key = 'gone-gone-gone'`
  await world.sql(`UPDATE evidence SET ${change} WHERE id = $1`, [file.id])
  const { status, json } = await opd.get(`/files/${file.id}`)
  expect([status, json.errors[0].code]).toEqual([500, 'evidence.bytesMissing'])
  expect(json.errors[0].message).toMatch(/Hubungi admin sistem/)
  const [{ count }] = await world.sql(
    `SELECT count(*) FROM audit_log WHERE action = 'download' AND record = $1`,
    [file.id],
  )
  expect(Number(count)).toBe(0)
})

it.each([
  ['kutip"ganda\'tunggal.png', "kutip%22ganda'tunggal.png"],
  ['baris\r\nX-Jahat: 1.png', 'baris%0D%0AX-Jahat- 1.png'],
  ['kanan\u202Ekiri.png', 'kanankiri.png'],
  ['senyum😀 (1)*.png', 'senyum😀 (1)-.png'],
  ['../../etc/hosts.png', 'hosts.png'],
  ['..%2f..%2fhosts.png', '%2f..%2fhosts.png'],
  [`${'n'.repeat(200)}.png`, `${'n'.repeat(96)}.png`],
])('is called what it may be called: %j', async (name, shown) => {
  const doc = await stored({ name, bytes: aPng, type: 'image/png' })
  expect(doc.title).toBe(shown)
  const { headers } = await opd.get(`/files/${doc.id}`)
  const disposition = headers.get('content-disposition') ?? ''
  expect(disposition).toMatch(/^attachment; filename="berkas"; filename\*=UTF-8''[\w%.~!-]+$/)
  expect(decodeURIComponent(disposition.split("''")[1] ?? '')).toBe(shown)
  expect(headers.get('x-jahat')).toBeNull()
})

const cookieHeaders = async (): Promise<Record<string, string>> => {
  const { cookieOf, anonymous, DEMO_PASSWORD } = await import('@/tests/support/api')
  const { emailOf } = await import('@/tests/support/fixtures')
  const login = { email: emailOf('opd'), password: DEMO_PASSWORD }
  const cookie = cookieOf(await anonymous(world.server).post('/users/login', login))
  return { cookie, origin: world.server.url }
}
