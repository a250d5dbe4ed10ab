import { shorten } from '@/domain/shorten'
import { fill } from '@/i18n/label'
import type { Tone } from '@/portal/deadlineView'
import { rupiah, shortDate } from '@/portal/format'
import type { NextStep } from '@/portal/nextStep'
import { type ReceiptTask, type RecommendationTask, toneOf } from '@/portal/queries/tasks'
import type { OpdReader } from '@/portal/session'
import type { PortalWords } from '@/portal/words'

import { BothDates } from './Dates'
import { Fact } from './Fact'

type Of<Subject> = { reader: OpdReader; task: Subject }

/** A report that waits to be received. */
export const ReceiptCard = ({ reader: { words, language }, task }: Of<ReceiptTask>) => (
  <li className="card" data-tone="soon">
    <h3>
      <a className="card-link card-title" href={`/opd/laporan/${task.report}`}>
        {words.tasks.receive}
      </a>
    </h3>
    <p>{task.title}</p>
    <p className="card-meta">{task.number}</p>
    <p className="card-meta">
      {fill(words.tasks.receiveHint, { date: shortDate(task.sentOn, language) })}
    </p>
  </li>
)

/** A recommendation: what to do, the finding in one line, both dates, the money left. */
export const RecommendationCard = ({ reader, task }: Of<RecommendationTask>) => {
  const { words, language } = reader
  const { row, step, response, completion } = task
  const tone: Tone = step.name === 'wait' ? 'open' : toneOf(response, completion)
  return (
    <li className="card" data-tone={tone}>
      <h3>
        <a className="card-link card-title" href={`/opd/rekomendasi/${row.id}`}>
          {whatToDo(step, words.tasks)}
        </a>
      </h3>
      <p>
        <span className="visually-hidden">{words.tasks.finding}: </span>
        {row.finding?.title ?? row.title}
      </p>
      {row.finding && <p className="card-meta">{row.title}</p>}
      <dl className="facts">
        <BothDates response={response} completion={completion} words={words} />
        <Fact term={words.money.remaining}>
          {row.value > 0 && (
            <span className="money">
              {row.remaining > 0 ? rupiah(row.remaining, language) : words.money.settled}
            </span>
          )}
        </Fact>
      </dl>
    </li>
  )
}

const WHAT_MAX = 90

/** The title of a card says what to do, in the verifier's words where something came back. */
const whatToDo = (step: NextStep, tasks: PortalWords['tasks']): string => {
  if (step.name === 'fix') {
    const plain = step.kind === 'response' ? tasks.fixResponse : tasks.fixEvidence
    return step.what ? fill(tasks.fix, { what: shorten(step.what, WHAT_MAX) }) : plain
  }
  if (step.name === 'respond') return step.isBegun ? tasks.respondGoOn : tasks.respond
  if (step.name === 'evidence') return step.isBegun ? tasks.evidenceGoOn : tasks.evidence
  if (step.name === 'none') return ''
  if (step.isVerified) return tasks.waitingConfirm
  return step.kind === 'response' ? tasks.waitingResponse : tasks.waitingEvidence
}
