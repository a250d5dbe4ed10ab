import { beforeAll, expect, it } from 'vitest'

import { collections } from '@/collections'
import { docOf, type Json } from '@/tests/support/api'
import {
  aFollowUp,
  aLockedPlan,
  anActivity,
  aPlan,
  rowOf,
  submitAndLock,
} from '@/tests/support/chain'
import { openWorld } from '@/tests/support/openWorld'
import { type Seen, watchTables } from '@/tests/support/shadow'
import { vary } from '@/tests/support/variedWorld'
import type { World } from '@/tests/support/fixtures'

const UNTOLD = ['notifications', 'audit-log']
const TABLES = collections
  .filter(({ slug }) => !UNTOLD.includes(slug))
  .map(({ slug }) => slug.replaceAll('-', '_'))

/** Follow from other fields or records whose change is told, or belong to the sign-in. */
const DERIVED: Record<string, string[]> = {
  recommendations: ['unstaffed'],
  activities: ['progress', 'realised_days'],
  plan_items: ['activity_id'],
  users: ['hash', 'salt', 'login_attempts', 'lock_until'],
}
const OF_EVERY_ROW = ['id', 'created_at', 'updated_at']

let world: World
let seen: Seen[]
let lines: Json[]

const revise = async (): Promise<void> => {
  const { as } = world
  const { plan } = await aLockedPlan(world)
  const revision = docOf(await as.sekretariat.action('plans', plan.id, 'revise', { note: 'Ubah' }))
  const [row] = (await as.irban.get(`/plan-items?where[plan][equals]=${revision.id}`)).json.docs
  docOf(await as.irban.patch(`/plan-items/${row.id}`, { title: 'Judul baru' }))
  docOf(await as.irban.post('/plan-items', { ...rowOf(world), plan: revision.id }))
  await submitAndLock(world, revision.id)
}

const reassign = async (): Promise<void> => {
  const { as, places } = world
  const { recommendation } = await aFollowUp(world)
  const input = { opd: places.opd2, note: 'Salah alamat', restart: true }
  docOf(await as.sekretariat.action('recommendations', recommendation.id, 'reassign', input))
}

const giveUp = async (): Promise<void> => {
  const { as } = world
  const { plan } = await aPlan(world)
  expect(docOf(await as.sekretariat.del(`/plans/${plan.id}`))).toMatchObject({ id: plan.id })
  const { activity } = await anActivity(world)
  docOf(await as.inspektur.action('activities', activity.id, 'cancel', { note: 'Ditunda' }))
}

beforeAll(async () => {
  world = await openWorld()
  const read = await watchTables(world, TABLES)
  await vary(world)
  await revise()
  await reassign()
  await giveUp()
  docOf(await world.as.admin.patch(`/users/${world.users.kopi}`, { position: 'Analis' }))
  seen = await read()
  lines = await world.sql('SELECT * FROM audit_log')
})

const ofRecord = ({ table, id }: Seen): Json[] =>
  lines.filter(
    ({ collection, record }) => record === id && collection === table.replaceAll('_', '-'),
  )

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Whether a change of this column is told: by the name of its field or of the group it lies in. */
const isTold = (column: string, told: string[]): boolean =>
  told.some(
    (field) => column === field || column === `${field}_id` || column.startsWith(`${field}_`),
  )

it('every write to a record is in the audit log, whatever road it took', () => {
  const untold = seen.flatMap((write) => {
    const ofIt = ofRecord(write)
    if (write.op === 'INSERT') return ofIt.some(({ action }) => action === 'create') ? [] : [write]
    if (write.op === 'DELETE') return ofIt.some(({ action }) => action === 'delete') ? [] : [write]
    const told = ofIt.flatMap(({ changes }) => Object.keys(changes ?? {}).map(snake))
    const derived = [...OF_EVERY_ROW, ...(DERIVED[write.table] ?? [])]
    const columns = write.columns.filter((name) => !derived.includes(name) && !isTold(name, told))
    return columns.length > 0 ? [{ ...write, columns }] : []
  })
  expect(seen.length).toBeGreaterThan(200)
  expect(untold).toEqual([])
})

it('names the person of every write, and the act that it follows from', () => {
  const bySystem = lines.filter(({ actor_id }) => actor_id === null)
  expect(bySystem.map(({ collection }) => collection)).toEqual(['users'])
  const causes = new Set(lines.map(({ caused_by }) => caused_by).filter(Boolean))
  for (const cause of [
    'plans.lock',
    'plans.revise',
    'reports.distribute',
    'recommendations.reassign',
  ])
    expect([...causes]).toContain(cause)
})

it('never holds a secret', async () => {
  const text = JSON.stringify(lines)
  const files = await world.sql('SELECT storage_key AS key FROM evidence')
  expect(files.filter(({ key }) => text.includes(key))).toEqual([])
  expect(text).not.toMatch(/"(hash|salt|password|sessions)":\[(?!null|"\[dirahasiakan)/)
  expect(text).not.toContain('Contoh-Sandi-2026')
})
