import type { DemoFinding } from '@/seed/content/types'
import { notes } from '@/seed/content/notes'
import { users } from '@/seed/content/users'
import { attach, pdfFile } from '@/seed/files'
import { act, type Moment, type Stage, write } from '@/seed/stage'

import type { Job, JobAct, JobStep } from './job'
import { isSettled, receiptsOf } from './query'
import { sectionsFor } from './words'

const INSPECTOR = 'inspektur@demo.test'
const SECRETARIAT = 'sekretariat@demo.test'

/** The account that works for an OPD in the portal, or nothing: then everything comes on paper. */
export const findPortalAccount = (opd: string): string | undefined =>
  users.find((user) => user.opd === opd)?.email

const writeFinding = async (
  stage: Stage,
  job: Job,
  { finding, at }: { finding: DemoFinding; at: Moment },
): Promise<void> => {
  const who = { email: job.team.kt, at }
  const { key, condition, criteria, cause, effect, title, value, loss } = finding
  const opd = stage.idOf('opds', finding.opd)
  const id = await write(stage, who, {
    slug: 'findings',
    data: {
      report: job.report,
      opd,
      code: stage.idOf('finding-codes', finding.code),
      ...{ title, condition, criteria, cause, effect, value, loss },
      auditeeAgrees: 'agree',
      auditeeComment: 'Sependapat dengan kondisi yang disampaikan tim.',
    },
  })
  for (const [index, { text, code, value, personInCharge }] of finding.recommendations.entries()) {
    const data = {
      finding: id,
      opd,
      code: stage.idOf('recommendation-codes', code),
      ...{ text, value, personInCharge },
    }
    const made = await write(stage, who, { slug: 'recommendations', data })
    job.recommendations.set(`${key}.${index + 1}`, made)
  }
}

const draft = (stage: Stage, job: Job) => async (at: Moment) => {
  const data = {
    activity: job.activity,
    title: `Laporan Hasil ${job.row.title}`,
    sections: sectionsFor(job),
  }
  job.report = await write(stage, { email: job.team.kt, at }, { slug: 'reports', data })
  for (const finding of job.findings) await writeFinding(stage, job, { finding, at })
}

const move =
  (stage: Stage, job: Job, { email, action }: { email: string; action: string }) =>
  async (at: Moment, input: Record<string, unknown> = {}): Promise<void> => {
    await act(stage, { email, at }, { slug: 'reports', id: job.report, action, input })
  }

/** Every ninth report comes back once from its technical review. */
const technicalReview = (stage: Stage, job: Job) => async (at: Moment) => {
  const by = (email: string, action: string) => move(stage, job, { email, action })
  const note = notes.reportReturnTechnical[job.nth % 2]
  if (job.nth % 9 === 8) {
    await by(job.team.pt, 'return')(at, { note })
    await by(job.team.kt, 'submit')(at)
  }
  await by(job.team.pt, 'approve')(at)
}

const receiveOnPaper = async (stage: Stage, id: string, at: Moment): Promise<void> => {
  const who = { email: SECRETARIAT, at }
  await attach(stage, who, {
    parent: { relationTo: 'report-receipts', value: id },
    file: pdfFile(`tanda-terima-${at.on}.pdf`, ['TANDA TERIMA LAPORAN', `Diterima ${at.on}.`]),
    description: 'Tanda terima laporan bertanda tangan.',
  })
  const input = { receivedOn: at.on }
  await act(stage, who, { slug: 'report-receipts', id, action: 'receive', input })
}

/** OPDs with an account receive by opening the report; for others the secretariat keeps the paper. */
const receive = (stage: Stage, job: Job) => async (at: Moment) => {
  for (const { id, code } of await receiptsOf(stage, job.report)) {
    if (job.unreceived?.includes(code)) continue
    const email = findPortalAccount(code)
    if (!email) await receiveOnPaper(stage, id, at)
    else await act(stage, { email, at }, { slug: 'report-receipts', id, action: 'receive' })
  }
}

/** The report of a piece of work, from its draft to its receipt. */
export const reportSteps = (stage: Stage, job: Job): JobStep[] => {
  const step = (name: JobAct, run: (at: Moment) => Promise<void>): JobStep => ({
    act: name,
    on: job.days[name],
    run,
  })
  const by = (email: string, action: string) => (at: Moment) =>
    move(stage, job, { email, action })(at)
  return [
    step('draft', draft(stage, job)),
    step('submit', by(job.team.kt, 'submit')),
    step('technical', technicalReview(stage, job)),
    step('irban', by(job.team.wpj, 'approve')),
    step('inspektur', by(INSPECTOR, 'approve')),
    step('distribute', by(SECRETARIAT, 'distribute')),
    step('receive', receive(stage, job)),
  ]
}

/** The secretariat closes the report if nothing in it is open any more. */
export const closeReport = (stage: Stage, job: Job) => async (at: Moment) => {
  if (job.isClosed || !(await isSettled(stage, job.report))) return
  await move(stage, job, { email: SECRETARIAT, action: 'close' })(at)
  job.isClosed = true
}
