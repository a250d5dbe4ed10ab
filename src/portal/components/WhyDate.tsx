import { fill, type Language, valueLabel } from '@/i18n/label'
import { shortDate } from '@/portal/format'
import type { ClockReason } from '@/portal/queries/clocks'
import type { PortalWords } from '@/portal/words'

/** Why a due date is that date, day 0 first; unfolds without a script. */
export const WhyDate = ({
  title,
  reason,
  words: { dates },
  language,
}: {
  title: string
  reason: ClockReason
  words: PortalWords
  language: Language
}) => {
  const received = shortDate(reason.receivedOn, language)
  return (
    <details className="quiet">
      <summary>
        <span>
          {dates.why}
          <span className="visually-hidden"> {title}</span>
        </span>
      </summary>
      <div className="details-body">
        <p>
          {reason.amount
            ? sentenceOf(reason, { dates, language })
            : fill(dates.whyOther, { received })}
        </p>
        {reason.weekends > 0 && <p>{fill(dates.whyWeekends, { count: reason.weekends })}</p>}
        {reason.holidays.length > 0 && (
          <>
            <p>{dates.whyHolidays}</p>
            <ul>
              {reason.holidays.map(({ date, name }) => (
                <li key={date}>
                  {shortDate(date, language)}: {name}
                </li>
              ))}
            </ul>
          </>
        )}
        {reason.movedTo && (
          <p>{fill(dates.whyMoved, { date: shortDate(reason.movedTo, language) })}</p>
        )}
      </div>
    </details>
  )
}

const sentenceOf = (
  { receivedOn, amount }: ClockReason,
  { dates, language }: { dates: PortalWords['dates']; language: Language },
): string =>
  fill(dates.whySentence, {
    received: shortDate(receivedOn, language),
    amount: amount?.amount ?? 0,
    unit: valueLabel('deadlineUnit', amount?.unit ?? '', language),
  })
