import {
  addFile,
  aFollowUp,
  aDistributedReport,
  anActivity,
  aPlan,
  aReport,
  approveReport,
} from './chain'
import { type Crew, FIRST, SECOND } from './chain'
import { varyEvaluations, varyPapers } from './quality'
import { docOf } from './api'
import type { World } from './fixtures'

const FORMER: Crew = { ...FIRST, kt: 'formerKt', pt: 'formerPt' }

const logOf = (activity: string) => ({
  activity,
  period: 'day',
  date: '2026-03-03',
  days: 1,
  progress: 40,
  done: 'Memeriksa dokumen',
})

/** Work of both units for both OPDs, in early and late states, with files on every kind of record. */
export const vary = async (world: World): Promise<void> => {
  const { as } = world
  await aPlan(world)
  await aPlan(world, { crew: SECOND })
  await anActivity(world, { status: 'planned', row: { team: [] } })
  const going = await anActivity(world, { status: 'in-progress' })
  const other = await anActivity(world, { status: 'in-progress', crew: SECOND })
  const log = docOf(await as.auditor.post('/activity-logs', logOf(going.activity.id)))
  docOf(await as.at.post('/activity-logs', logOf(going.activity.id)))
  docOf(await as.auditor2.post('/activity-logs', logOf(other.activity.id)))
  await addFile(world, { relationTo: 'activity-logs', value: log.id }, 'auditor')
  const draft = await aReport(world)
  await addFile(world, { relationTo: 'findings', value: draft.finding.id }, 'auditor')
  await approveReport(world, draft.report.id)
  await aReport(world, { crew: SECOND })
  await varyPapers(world, { going: going.activity.id, other: other.activity.id })
  await varyEvaluations(world)
  await varyFollowUps(world)
}

const varyFollowUps = async (world: World): Promise<void> => {
  const { as } = world
  await aFollowUp(world)
  const sent = await aFollowUp(world)
  docOf(await as.opd.action('follow-ups', sent.followUp.id, 'submit'))
  const other = await aFollowUp(world, { crew: SECOND })
  docOf(await as.opd2.action('follow-ups', other.followUp.id, 'submit'))
  await aDistributedReport(world, { crew: SECOND })
  const orphaned = await aFollowUp(world, { crew: FORMER })
  docOf(await as.opd.action('follow-ups', orphaned.followUp.id, 'submit'))
  for (const person of ['formerKt', 'formerPt'] as const)
    docOf(await as.admin.patch(`/users/${world.users[person]}`, { active: false }))
}
