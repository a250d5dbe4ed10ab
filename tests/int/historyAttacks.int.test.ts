import { expect, it } from 'vitest'

import { docOf } from '@/tests/support/api'
import { approveReport, aReport } from '@/tests/support/chain'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()
const { as, sql } = world

const ASKED = [
  'autosave=true',
  'draft=true',
  'publishAllLocales=true',
  'publishSpecificLocale=en',
  'unpublishAllLocales=true',
]

it.each(ASKED)('every version of a text is kept, also of a write with ?%s', async (asked) => {
  const { finding } = await aReport(world)
  for (const condition of ['pertama', 'kedua'])
    docOf(await as.auditor.patch(`/findings/${finding.id}?${asked}`, { condition }))
  const versions = await sql(
    'SELECT version_condition AS condition FROM _findings_v WHERE parent_id = $1 ORDER BY created_at',
    [finding.id],
  )
  const words = versions.map(({ condition }) => condition)
  expect(words).toEqual([finding.condition, 'pertama', 'kedua'])
})

it.each(ASKED)('every version of the settings is kept, also of a write with ?%s', async (asked) => {
  const addresses = [`Jalan Lama, ${asked}`, `Jalan Baru, ${asked}`]
  for (const address of addresses)
    docOf(await as.admin.post(`/globals/organisation?${asked}`, { address }))
  const versions = await sql(
    'SELECT version_address AS address FROM _organisation_v WHERE version_address LIKE $1 ORDER BY created_at',
    [`%, ${asked}`],
  )
  expect(versions.map(({ address }) => address)).toEqual(addresses)
})

it.each(['finding', 'report'] as const)(
  'a finding that goes with its %s leaves its words in the log, however long',
  async (gone) => {
    const made = await aReport(world)
    const condition = 'Kelebihan bayar. '.repeat(200).trim()
    docOf(await as.auditor.patch(`/findings/${made.finding.id}`, { condition }))
    docOf(await as.auditor.del(`/${gone}s/${made[gone].id}`))
    const [line] = await sql(
      "SELECT changes FROM audit_log WHERE record = $1 AND action = 'delete'",
      [made.finding.id],
    )
    expect(line.changes.condition).toEqual([condition, null])
  },
)

it('what an approved report said stays in the log, however it is changed and then taken out', async () => {
  const { report, finding } = await aReport(world)
  const approved = 'Kerugian daerah. '.repeat(200).trim()
  docOf(await as.auditor.patch(`/findings/${finding.id}`, { condition: approved }))
  await approveReport(world, report.id)
  docOf(await as.inspektur.action('reports', report.id, 'return', { note: 'Perbaiki' }))
  docOf(await as.auditor.patch(`/findings/${finding.id}`, { condition: 'Tidak ada.' }))
  docOf(await as.auditor.del(`/findings/${finding.id}`))
  const lines = await sql(
    'SELECT changes FROM audit_log WHERE record = $1 AND action = $2 ORDER BY created_at',
    [finding.id, 'update'],
  )
  expect(lines.at(-1)?.changes.condition).toEqual([approved, 'Tidak ada.'])
})
