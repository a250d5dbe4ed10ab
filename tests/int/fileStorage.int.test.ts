import type * as FileSystem from 'node:fs/promises'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

import { beforeEach, describe, expect, it, vi } from 'vitest'

import { FILE_BYTES_MAX } from '@/domain/evidence/fileKind'
import { env } from '@/env'
import { codeOf } from '@/tests/support/api'
import { aFollowUp } from '@/tests/support/chain'
import { pageObjects, pdfOf } from '@/tests/support/corpus/pdf'
import { photo } from '@/tests/support/corpus/photo'
import { aPng } from '@/tests/support/files'
import { openWorld } from '@/tests/support/openWorld'

/** A disk that takes half of a file and is full then, when a test says so. */
const disk = vi.hoisted(() => ({ failsWith: null as string | null }))
vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof FileSystem>()
  const writeFile: typeof real.writeFile = async (file, data, options) => {
    const isEvidence = String(file).includes(`${path.sep}files${path.sep}`)
    if (!disk.failsWith || !isEvidence) return real.writeFile(file, data, options)
    await real.writeFile(file, (data as Buffer).subarray(0, 10), options)
    throw Object.assign(new Error('write'), { code: disk.failsWith })
  }
  return { ...real, writeFile }
})

const world = await openWorld()
const { followUp } = await aFollowUp(world)
const { opd } = world.as
const parent = { relationTo: 'follow-ups', value: followUp.id }
const folder = path.join(env.dataDir, 'files')
const file = { name: 'foto.png', bytes: aPng, type: 'image/png' }

const stored = async () => ({
  rows: await world.sql('SELECT id FROM evidence ORDER BY id'),
  files: (await readdir(folder, { recursive: true })).filter((name) => name.includes('-')).sort(),
})

beforeEach(() => {
  disk.failsWith = null
})

it('files lie in folders of the account alone, and so do they', async () => {
  await opd.upload('/evidence', { parent }, file)
  for (const name of ['', ...(await readdir(folder, { recursive: true }))]) {
    const { mode } = await stat(path.join(folder, name))
    expect([name, (mode & 0o777).toString(8)]).toEqual([name, name.includes('-') ? '600' : '700'])
  }
})

it.each([
  ['ENOSPC', 507, 'service.full'],
  ['EDQUOT', 507, 'service.full'],
  ['EIO', 500, 'request.failed'],
])(
  'a write that ends in %s leaves neither half a file nor a row',
  async (code, status, answered) => {
    const before = await stored()
    disk.failsWith = code
    const answer = await opd.upload('/evidence', { parent }, file)
    expect([answer.status, codeOf(answer)]).toEqual([status, answered])
    if (status === 507)
      expect(answer.json.errors[0].message).toMatch(/penuh.*tidak ada yang tersimpan/)
    disk.failsWith = null
    expect(await stored()).toEqual(before)
    expect((await opd.upload('/evidence', { parent }, file)).status).toBe(201)
  },
)

describe('a request', () => {
  const sized = (size: number): Uint8Array => {
    const pad = (length: number) =>
      pdfOf(
        pageObjects({ more: [`<</Length ${length}>>stream\n${'x'.repeat(length)}\nendstream`] }),
      )
    const first = size - 2_000
    return pad(first + size - pad(first).length)
  }

  it('may hold a file of exactly the limit, and not one byte more', async () => {
    const [most, more] = [sized(FILE_BYTES_MAX), sized(FILE_BYTES_MAX + 1)]
    expect([most.length, more.length]).toEqual([FILE_BYTES_MAX, FILE_BYTES_MAX + 1])
    const send = (bytes: Uint8Array) =>
      opd.upload('/evidence', { parent }, { name: 'a.pdf', bytes, type: 'application/pdf' })
    expect((await send(most)).status).toBe(201)
    const answer = await send(more)
    expect([answer.status, codeOf(answer)]).toEqual([413, 'evidence.tooLarge'])
    expect(answer.json.errors[0].message).toMatch(/paling besar 20 MB\. Pilih berkas lain/)
  })

  it('without a length is stopped as soon as it is too long', async () => {
    const boundary = 'batas'
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n`
    let sent = 0
    const body = new ReadableStream({
      pull: (controller) => {
        controller.enqueue(sent === 0 ? Buffer.from(head) : Buffer.alloc(1_000_000))
        sent += 1
        if (sent > 200) controller.close()
      },
    })
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }
    const init = { headers, body, duplex: 'half' } as RequestInit
    const answer = await opd.send('POST', '/evidence', init)
    expect([answer.status, codeOf(answer)]).toEqual([413, 'request.tooLarge'])
  })

  const form = (parts: [string, string | Blob, string?][]): FormData => {
    const made = new FormData()
    for (const [name, value, called] of parts)
      if (typeof value === 'string') made.append(name, value)
      else made.append(name, value, called)
    return made
  }
  const fields: [string, string] = ['_payload', JSON.stringify({ parent })]
  const png = new Blob([aPng as BlobPart], { type: 'image/png' })
  const pointer = { filename: 'x.png', mimeType: 'image/png', size: 9 }

  it.each<[string, FormData, number, string]>([
    [
      'two files',
      form([fields, ['file', png, 'a.png'], ['file', png, 'b.png']]),
      413,
      'request.tooLarge',
    ],
    [
      'two files of two names',
      form([fields, ['file', png, 'a.png'], ['more', png, 'b.png']]),
      413,
      'request.tooLarge',
    ],
    ['no file', form([fields]), 422, 'evidence.fileRequired'],
    [
      'a file under another name',
      form([fields, ['berkas', png, 'a.png']]),
      422,
      'evidence.fileRequired',
    ],
    [
      'no record',
      form([
        ['_payload', '{}'],
        ['file', png, 'a.png'],
      ]),
      422,
      'evidence.parentRequired',
    ],
    [
      'a pointer to a file of the server',
      form([fields, ['file', JSON.stringify(pointer)]]),
      400,
      'request.malformed',
    ],
  ])('with %s is refused in words', async (_what, body, status, code) => {
    const before = await stored()
    const answer = await opd.send('POST', '/evidence', { body })
    expect([answer.status, codeOf(answer)]).toEqual([status, code])
    expect(answer.json.errors[0].message).toMatch(/\.$/)
    expect(await stored()).toEqual(before)
  })
})

it('twenty photos at once take their turn: memory is bounded, and the site answers meanwhile', async () => {
  const bytes = await photo(4_000, 3_000)
  const before = process.memoryUsage.rss()
  let peak = before
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20)
  const uploads = Array.from({ length: 20 }, () =>
    opd.upload('/evidence', { parent }, { name: 'foto.jpg', bytes, type: 'image/jpeg' }),
  )
  await Promise.race(uploads)
  const asked = performance.now()
  expect((await world.as.sekretariat.get('/plans?limit=1')).status).toBe(200)
  expect(performance.now() - asked).toBeLessThan(3_000)
  const answers = await Promise.all(uploads)
  clearInterval(watch)
  expect(answers.filter(({ status }) => status !== 201)).toEqual([])
  // Twenty decoded pictures would be 720 MB; what the test sends and receives counts here, too.
  expect((peak - before) / 1_048_576).toBeLessThan(600)
})
