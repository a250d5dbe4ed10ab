import { readdir } from 'node:fs/promises'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { env } from '@/env'
import { type Client, codeOf, docOf } from '@/tests/support/api'
import { aFollowUp, anActivity } from '@/tests/support/chain'
import { honestFiles } from '@/tests/support/corpus/honestFiles'
import { hostileNames } from '@/tests/support/corpus/hostileNames'
import { hostileOffice } from '@/tests/support/corpus/hostileOffice'
import { hostilePdfs } from '@/tests/support/corpus/hostilePdfs'
import { hostilePictures } from '@/tests/support/corpus/hostilePictures'
import type { Sample } from '@/tests/support/corpus/sample'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()
const { followUp } = await aFollowUp(world)
const { activity } = await anActivity(world, { status: 'in-progress' })
const log = docOf(
  await world.as.auditor.post('/activity-logs', {
    activity: activity.id,
    period: 'day',
    date: '2026-03-03',
    days: 1,
    done: 'Wawancara',
    progress: 10,
  }),
)

/** An auditee and a member of the staff, each with a record of their own to send files to. */
const SENDERS: [string, Client, { relationTo: string; value: string }][] = [
  ['an OPD', world.as.opd, { relationTo: 'follow-ups', value: followUp.id }],
  ['an auditor', world.as.auditor, { relationTo: 'activity-logs', value: log.id }],
]
/** Of all processors: a busy machine makes a file wait, not cost more. */
const PROCESSOR_MS = 2_000
/** A sentence that tells what to do next. */
const ADVICE = /(unggah|Unggah|Pakai salah satu|Pilih berkas|Simpan sebagai JPG)[^.]*\.$/

const stored = async (): Promise<{ rows: number; files: number }> => {
  const [{ count }] = await world.sql('SELECT count(*) FROM evidence')
  const names = await readdir(path.join(env.dataDir, 'files'), { recursive: true })
  return { rows: Number(count), files: names.filter((name) => name.includes('-')).length }
}

const hostile: Sample[] = [
  ...hostilePdfs(),
  ...hostileOffice(),
  ...(await hostilePictures()),
  ...hostileNames(),
]
const honest = await honestFiles()

describe.each(SENDERS)('from %s', (_who, client, parent) => {
  it.each(hostile.map((file) => [file.what, file] as const))(
    'is refused at once, in words: %s',
    async (_what, file) => {
      const before = await stored()
      const busy = process.cpuUsage()
      const answer = await client.upload('/evidence', { parent }, file)
      const { user, system } = process.cpuUsage(busy)
      expect([answer.status, codeOf(answer)?.split('.')[0]]).toEqual([422, 'evidence'])
      expect(answer.json.errors[0].message).toMatch(ADVICE)
      expect((user + system) / 1000).toBeLessThan(PROCESSOR_MS)
      expect(await stored()).toEqual(before)
    },
  )

  it.each(honest.map((file) => [file.what, file] as const))('is taken: %s', async (_what, file) => {
    const busy = process.cpuUsage()
    const answer = await client.upload('/evidence', { parent }, file)
    const { user, system } = process.cpuUsage(busy)
    expect([answer.status, codeOf(answer)]).toEqual([201, undefined])
    expect(answer.json.doc).toMatchObject({ title: file.name, sizeBytes: file.bytes.length })
    expect((user + system) / 1000).toBeLessThan(PROCESSOR_MS)
  })
})

it('the corpus is as large as it is said to be, and no file of it comes twice', () => {
  const names = [...hostile, ...honest].map(({ what }) => what)
  expect(new Set(names).size).toBe(names.length)
  expect([hostile.length >= 100, honest.length >= 18]).toEqual([true, true])
})
