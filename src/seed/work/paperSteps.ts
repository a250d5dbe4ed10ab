import { FINDING_PROCEDURE, reviewNotes } from '@/seed/content/workingPapers'
import { attach, pdfFile } from '@/seed/files'
import { act, type Moment, type Stage, write } from '@/seed/stage'

import type { Job, JobStep } from './job'

type Paper = { author: string; data: Record<string, unknown> }

/** A member writes a working paper and sends it up. Answers its id. */
export const writePaper = (stage: Stage, at: Moment, { author, data }: Paper): Promise<string> =>
  write(stage, { email: author, at }, { slug: 'working-papers', data })

/** Somebody moves a working paper. */
export const movePaper = async (
  stage: Stage,
  who: { email: string; at: Moment },
  { id, action, note }: { id: string; action: string; note?: string },
): Promise<void> => {
  await act(stage, who, { slug: 'working-papers', id, action, input: note ? { note } : {} })
}

/** The paper on which the first finding of a report rests. */
const paperOf = (stage: Stage, { activity, findings, row }: Job) => {
  const [finding] = findings
  if (!finding) return null
  const { title, condition, criteria, cause, effect, opd } = finding
  return {
    activity,
    title: `Pengujian: ${title}`,
    opd: stage.idOf('opds', opd),
    periodFrom: `${Number(row.startsOn.slice(0, 4)) - 1}-01-01`,
    periodTo: row.startsOn,
    objective: row.objective,
    procedure: FINDING_PROCEDURE,
    condition,
    criteria,
    cause,
    effect,
    conclusion: 'Diusulkan menjadi temuan dalam laporan.',
  }
}

const withFile = async (stage: Stage, who: { email: string; at: Moment }, id: string, job: Job) => {
  const [finding] = job.findings
  await attach(stage, who, {
    parent: { relationTo: 'working-papers', value: id },
    file: pdfFile('berita-acara-pengujian.pdf', ['Berita acara pengujian', finding?.title ?? '']),
    description: 'Berita acara pengujian yang ditandatangani bersama perangkat daerah.',
  })
}

/** Of every other piece of work with findings: a member's paper, reviewed before the report. */
export const paperSteps = (stage: Stage, job: Job): JobStep[] => {
  const [author] = job.team.at
  if (!author || job.findings.length === 0 || job.nth % 2 > 0) return []
  let id = ''
  const begin = async (at: Moment) => {
    const data = paperOf(stage, job) ?? {}
    id = await writePaper(stage, at, { author, data })
    if (job.nth % 6 === 0) await withFile(stage, { email: author, at }, id, job)
    await movePaper(stage, { email: author, at }, { id, action: 'submit' })
  }
  const review = async (at: Moment) => {
    const { kt, pt } = job.team
    const [first, last] = [reviewNotes.approveLeader, reviewNotes.approveController]
    await movePaper(stage, { email: kt, at }, { id, action: 'approve', note: first })
    await movePaper(stage, { email: pt, at }, { id, action: 'approve', note: last })
  }
  return [
    { act: 'start', on: job.days['begin-report'], run: begin },
    { act: 'begin-report', on: job.days['begin-report'], run: review },
  ]
}
