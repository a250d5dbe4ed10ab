import { docOf, type Json } from './api'
import { addFile } from './chain'
import type { Person, World } from './fixtures'

/** A draft working paper of this person in an activity that is under way. */
export const aPaper = async (
  world: World,
  { activity, by = 'at', change = {} }: { activity: string; by?: Person; change?: object },
): Promise<Json> => {
  const data = { activity, title: 'Uji kas bendahara', condition: 'Selisih Rp250.000', ...change }
  return docOf(await world.as[by].post('/working-papers?depth=0', data))
}

/** A paper that its author has submitted. */
export const aSubmittedPaper = async (
  world: World,
  options: { activity: string; by?: Person },
): Promise<Json> => {
  const { id } = await aPaper(world, options)
  return docOf(await world.as[options.by ?? 'at'].action('working-papers', id, 'submit'))
}

/** A paper of a member that leader and controller have approved. */
export const anApprovedPaper = async (world: World, activity: string): Promise<Json> => {
  const { id } = await aSubmittedPaper(world, { activity })
  docOf(await world.as.auditor.action('working-papers', id, 'approve'))
  return docOf(await world.as.pt.action('working-papers', id, 'approve'))
}

/** Papers of both units, at every level, with a file on one. */
export const varyPapers = async (
  world: World,
  { going, other }: { going: string; other: string },
): Promise<void> => {
  const { as } = world
  const draft = await aPaper(world, { activity: going })
  await addFile(world, { relationTo: 'working-papers', value: draft.id }, 'at')
  docOf(await as.at.patch(`/working-papers/${draft.id}`, { criteria: 'Permendagri 77/2020' }))
  await aSubmittedPaper(world, { activity: going })
  await aSubmittedPaper(world, { activity: going, by: 'auditor' })
  await aSubmittedPaper(world, { activity: going, by: 'pt' })
  const back = await aSubmittedPaper(world, { activity: going })
  docOf(await as.auditor.action('working-papers', back.id, 'return', { note: 'Lengkapi' }))
  await anApprovedPaper(world, going)
  await aPaper(world, { activity: other, by: 'auditor2' })
}

type Proposal = { title?: string; unit?: string; opds?: string[] }

/** Values of a proposal for the next plan. */
export const proposalOf = (world: World, change: Proposal = {}) => ({
  title: 'Audit kinerja pengelolaan aset',
  type: world.type,
  unit: world.places.unit,
  reason: 'Aset belum ditertibkan',
  ...change,
})

type Options = { year: number; period?: string; proposals?: object[] }

/** A draft evaluation by quality control. */
export const anEvaluation = async (
  world: World,
  { year, period = 'year', proposals = [proposalOf(world)] }: Options,
): Promise<Json> => {
  const data = { year, period, assessment: 'Sebagian kegiatan terlambat', proposals }
  return docOf(await world.as.mutu.post('/evaluations?depth=0', data))
}

export const anApprovedEvaluation = async (world: World, options: Options): Promise<Json> => {
  const { id } = await anEvaluation(world, options)
  docOf(await world.as.mutu.action('evaluations', id, 'submit'))
  return docOf(await world.as.inspektur.action('evaluations', id, 'approve'))
}

/** Evaluations in every state; the approved ones give their proposals to a plan. */
export const varyEvaluations = async (world: World): Promise<void> => {
  const { as } = world
  const draft = await anEvaluation(world, { year: 2003, period: 'q1' })
  docOf(await as.mutu.patch(`/evaluations/${draft.id}`, { assessment: 'Membaik' }))
  const sent = await anEvaluation(world, { year: 2003, period: 'q2' })
  docOf(await as.mutu.action('evaluations', sent.id, 'submit'))
  const back = await anEvaluation(world, { year: 2003, period: 'q3' })
  docOf(await as.mutu.action('evaluations', back.id, 'submit'))
  docOf(await as.inspektur.action('evaluations', back.id, 'return', { note: 'Lengkapi' }))
  await anApprovedEvaluation(world, { year: 2003, period: 'q4' })
  const plan = docOf(await as.sekretariat.post('/plans', { title: 'PKPT 2004', year: 2004 }))
  docOf(await as.sekretariat.action('plans', plan.id, 'take-proposals'))
}
