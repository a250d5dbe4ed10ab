import { readdir } from 'node:fs/promises'
import path from 'node:path'

import { afterAll, beforeEach, expect, it, vi } from 'vitest'

import { env } from '@/env'
import { codeOf, type Json } from '@/tests/support/api'
import { aFollowUp } from '@/tests/support/chain'
import { EICAR, type Mood, startClamd } from '@/tests/support/clamd'
import { packedPdf, pageObjects } from '@/tests/support/corpus/pdf'
import { openWorld } from '@/tests/support/openWorld'

// Before the configuration reads it.
const socket = vi.hoisted(() => {
  const path = `/tmp/teropong-clamd-${process.pid}.sock`
  process.env.CLAMAV_URL = `unix:${path}`
  return path
})
let clamd = await startClamd({ path: socket })
const world = await openWorld()
const { followUp } = await aFollowUp(world)
const parent = { relationTo: 'follow-ups', value: followUp.id }

beforeEach(() => {
  clamd.mood = 'honest'
})
afterAll(() => clamd.stop())

const send = (content: string, name = 'surat.pdf') => {
  const text = `<</Length ${content.length}>>stream\n${content}\nendstream`
  const bytes = packedPdf(pageObjects({ more: [text] }))
  return world.as.opd.upload('/evidence', { parent }, { name, bytes, type: 'application/pdf' })
}
const stored = async () => ({
  rows: await world.sql('SELECT id FROM evidence ORDER BY id'),
  files: (await readdir(path.join(env.dataDir, 'files'), { recursive: true })).sort(),
})

it('a clean file is scanned once, whole, and then stored', async () => {
  const before = clamd.scanned.length
  const answer = await send('isi yang baik')
  expect(answer.status).toBe(201)
  expect(clamd.scanned.slice(before)).toEqual([answer.json.doc.sizeBytes])
})

it('a file of whoever is switched off while it is looked at is not stored', async () => {
  const setActive = (active: boolean) =>
    world.sql('UPDATE users SET active = $1 WHERE id = $2', [active, world.users.opd])
  const before = await stored()
  clamd.meanwhile = () => setActive(false)
  const answer = await send('isi yang baik')
  clamd.meanwhile = undefined
  await setActive(true)
  expect([answer.status, codeOf(answer)]).toEqual([401, 'access.signInRequired'])
  expect(await stored()).toEqual(before)
})

it('a file with a virus is refused in words and not stored; the log names the virus, not the file', async () => {
  const before = await stored()
  const answer = await send(EICAR, 'rahasia-keluarga.pdf')
  expect([answer.status, codeOf(answer)]).toEqual([422, 'evidence.infected'])
  expect(answer.json.errors[0].message).toMatch(/mengandung virus dan tidak disimpan.*unggah/)
  expect(JSON.stringify(answer.json)).not.toContain('Eicar')
  expect(await stored()).toEqual(before)
  const [line] = await world.sql(
    `SELECT to_jsonb(l) AS line FROM audit_log l WHERE action = 'infected-file'`,
  )
  expect(line.line).toMatchObject({
    actor_id: world.users.opd,
    collection: 'follow-ups',
    record: followUp.id,
    note: 'Eicar-Test-Signature',
  })
  expect(JSON.stringify(line.line)).not.toContain('rahasia-keluarga')
  expect((await world.as.opd.get('/audit-log')).json.docs ?? []).toEqual([])
})

it.each<Mood>(['garbage', 'flood', 'error', 'cut'])(
  'nothing is stored on the word of a scanner that is %s: 503, try again',
  async (mood) => {
    clamd.mood = mood
    const before = await stored()
    const answer = await send('isi yang baik')
    expect([answer.status, codeOf(answer)]).toEqual([503, 'evidence.notScanned'])
    expect(answer.json.errors[0].message).toMatch(/belum disimpan\. Coba lagi/)
    expect(await stored()).toEqual(before)
  },
)

it('while the scanner hangs the site goes on, no row is locked, and late files are told at once', async () => {
  clamd.mood = 'silent'
  const before = await stored()
  const waiting = Array.from({ length: 24 }, () => send('isi yang baik'))
  const refused = await Promise.race(waiting)
  expect([refused.status, codeOf(refused)]).toEqual([503, 'evidence.notScanned'])
  const asked = performance.now()
  const items = followUp.items.map((item: Json) => ({ ...item, description: 'Setoran kedua' }))
  const edit = await world.as.opd.patch(`/follow-ups/${followUp.id}?depth=0`, { items })
  const list = await world.as.sekretariat.get('/plans?limit=1')
  expect([edit.status, list.status]).toEqual([200, 200])
  expect(performance.now() - asked).toBeLessThan(2_000)
  await clamd.stop()
  const answers = await Promise.all(waiting)
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]))
  expect(await stored()).toEqual(before)
})

it('a scanner that is gone keeps every file out until it is back', async () => {
  const before = await stored()
  expect((await send('isi yang baik')).status).toBe(503)
  expect(await stored()).toEqual(before)
  clamd = await startClamd({ path: socket })
  expect((await send('isi yang baik')).status).toBe(201)
})
