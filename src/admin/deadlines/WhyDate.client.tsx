'use client'

import { useEffect, useId, useRef, useState } from 'react'

import { formatDate, formatLongDate } from '@/i18n/format'
import { say } from '@/i18n/label'

import { DialogFrame } from '@/admin/actions/DialogFrame.client'
import { useLanguage } from '@/admin/useLanguage.client'

type Question = { from: string; amount: number; unit: string }
type Explained = { due: string; days: { date: string; counted: number; reason: string }[] }

const ask = async ({ from, amount, unit }: Question): Promise<Explained | null> => {
  const query = new URLSearchParams({ from, amount: String(amount), unit })
  const response = await fetch(`/api/deadlines/explain?${query}`, { credentials: 'same-origin' })
  return response.ok ? ((await response.json()) as Explained) : null
}

/** *Mengapa tanggal ini?*: the days between, one by one, and why each counts or does not. */
export const WhyDate = ({ due, ...question }: Question & { due: string }) => {
  const language = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const [answer, setAnswer] = useState<Explained | null>(null)
  const open = async () => {
    setAnswer(await ask(question).catch(() => null))
    setOpen(true)
  }
  return (
    <>
      <button type="button" className="tp-link" onClick={() => void open()}>
        {say('deadline.why', language)}
      </button>
      {isOpen && (
        <Explanation
          due={due}
          from={question.from}
          answer={answer}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

/** Only there while it is open: on the server there is no document to put a dialog into. */
const Explanation = ({
  due,
  from,
  answer,
  onClose,
}: {
  due: string
  from: string
  answer: Explained | null
  onClose: () => void
}) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const language = useLanguage()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <DialogFrame dialog={dialog} titleId={titleId} onClose={onClose}>
      <h2 id={titleId}>
        {say('deadline.whyTitle', language, { date: formatDate(due, language) })}
      </h2>
      {!answer && <p className="tp-error">{say('error.network', language)}</p>}
      {answer && answer.due !== due ? (
        // Days that lead to another date would explain nothing.
        <p>
          {say('deadline.whyOther', language, {
            received: formatDate(from, language),
            date: formatDate(answer.due, language),
          })}
        </p>
      ) : (
        <Days days={answer?.days ?? []} />
      )}
      <button type="button" className="tp-button" onClick={() => dialog.current?.close()}>
        {say('dialog.close', language)}
      </button>
    </DialogFrame>
  )
}

const Days = ({ days }: { days: Explained['days'] }) => {
  const language = useLanguage()
  const numbers = runningCount(days)
  return (
    <ol className="tp-why">
      {days.map(({ date, counted, reason }, index) => (
        <li key={date} className={counted > 0 ? undefined : 'tp-why__off'}>
          <span>{formatLongDate(date, language)}</span>
          <span>
            {counted > 0 &&
              `${say('deadline.counted', language, { number: numbers[index] ?? 0 })} · `}
            {reason}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** Which counted day each is, 1 for the first. */
const runningCount = (days: Explained['days']): number[] =>
  days.map((_, index) => days.slice(0, index + 1).filter(({ counted }) => counted > 0).length)
