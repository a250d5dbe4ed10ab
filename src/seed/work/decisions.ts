import { addDays } from '@/domain/plainDate'
import { notes } from '@/seed/content/notes'
import { attach, pdfFile } from '@/seed/files'
import { act, type Moment, type Stage } from '@/seed/stage'
import type { Step } from '@/seed/timeline'

import type { Job } from './job'

type Decide = (stage: Stage, job: Job, recommendation: string) => (at: Moment) => Promise<void>

const INSPECTOR = 'inspektur@demo.test'
const SECRETARIAT = 'sekretariat@demo.test'

const proof = (
  stage: Stage,
  who: { email: string; at: Moment },
  { recommendation, name, text }: { recommendation: string; name: string; text: string },
): Promise<string> =>
  attach(stage, who, {
    parent: { relationTo: 'recommendations', value: recommendation },
    file: pdfFile(name, ['DOKUMEN CONTOH - DATA DEMO', text, `Tanggal: ${who.at.on}`]),
    description: text,
  })

const remainingOf = async ({ payload }: Stage, id: string): Promise<number> => {
  const doc = await payload.findByID({
    collection: 'recommendations',
    id,
    depth: 0,
    overrideAccess: true,
  })
  return doc.remaining ?? 0
}

const decideRemainder: Decide = (stage, job, id) => async (at) => {
  const who = { email: job.team.wpj, at }
  const text = 'Surat Keterangan Tanggung Jawab Mutlak (SKTJM) atas sisa kekurangan volume'
  const evidence = await proof(stage, who, { recommendation: id, name: 'sktjm.pdf', text })
  const input = {
    number: `900/SKTJM-07/${at.on.slice(0, 4)}`,
    decidedOn: at.on,
    amount: await remainingOf(stage, id),
    evidence: [evidence],
    note: notes.decideRemainder[0],
  }
  await act(stage, who, { slug: 'recommendations', id, action: 'decide-remainder', input })
}

const closeNotActionable: Decide = (stage, _job, id) => async (at) => {
  const who = { email: INSPECTOR, at }
  const text = 'Surat keterangan pengadilan bahwa perkara sedang disidangkan'
  const document = await proof(stage, who, { recommendation: id, name: 'surat-pn.pdf', text })
  const input = { reason: 'court-process', document: [document], note: notes.closeNotActionable[1] }
  await act(stage, who, { slug: 'recommendations', id, action: 'close-not-actionable', input })
}

const reopen: Decide = (stage, _job, id) => async (at) => {
  const input = { note: notes.reopen[0] }
  const who = { email: INSPECTOR, at }
  await act(stage, who, { slug: 'recommendations', id, action: 'reopen', input })
}

const reassignToFinance: Decide = (stage, _job, id) => async (at) => {
  const input = { opd: stage.idOf('opds', 'BPKAD'), note: notes.reassign[0] }
  const who = { email: SECRETARIAT, at }
  await act(stage, who, { slug: 'recommendations', id, action: 'reassign', input })
}

/** Decisions on single recommendations; days count from the receipt of the report. */
const DECISIONS: Record<string, { day: number; decide: Decide }> = {
  'T26.1': { day: 75, decide: decideRemainder },
  'T34.1': { day: 60, decide: closeNotActionable },
  'T35.1': { day: 20, decide: reassignToFinance },
  'T40.1': { day: 110, decide: reopen },
}

/** The OPD that has to act on a recommendation after it was reassigned, and from which day on. */
export const REASSIGNED: Partial<Record<string, { opd: string; fromDay: number }>> = {
  'T35.1': { opd: 'BPKAD', fromDay: 22 },
}

/** Recommendations that cannot be followed up: no proof of them is sent. */
export const WITHOUT_PROOF: readonly string[] = ['T34.1']

/** The decision on this recommendation, if one was taken. */
export const decisionSteps = (stage: Stage, job: Job, key: string): Step[] => {
  const found = DECISIONS[key]
  if (!found) return []
  return [
    {
      on: job.workday(addDays(job.days.receive, found.day)),
      run: (at) => found.decide(stage, job, job.recommendations.get(key) ?? '')(at),
    },
  ]
}
