import type { DayContext } from '@/portal/deadlineView'
import { explainClocks } from '@/portal/queries/clocks'
import { recommendationDates } from '@/portal/recommendationDates'
import type { OpdReader } from '@/portal/session'
import type { FollowUpFacts } from '@/portal/nextStep'

import { DateText } from './Dates'
import { WhyDate } from './WhyDate'

type Row = {
  status: string
  report: { id: string } | null
  receivedOn: string | null
  responseDueOn: string | null
  completionDueOn: string | null
  followUps: FollowUpFacts[]
}

/** Both dates that run from receipt, each with the reason for it. */
export const Clocks = async ({
  reader,
  row,
  context,
}: {
  reader: OpdReader
  row: Row
  context: DayContext
}) => {
  const { words, language } = reader
  const { receivedOn, responseDueOn, completionDueOn, report } = row
  if (!receivedOn || !responseDueOn || !completionDueOn || !report)
    return <p className="lead">{words.dates.notStarted}</p>
  const started = { report: report.id, receivedOn, responseDueOn, completionDueOn }
  const reasons = await explainClocks(reader, started)
  const dates = recommendationDates(row, context)
  return (
    <section className="panel" aria-label={words.reports.clocks}>
      {(['response', 'completion'] as const).map((clock) => (
        <div key={clock}>
          <p className="label">{words.dates[clock]}</p>
          <p>
            <strong>
              <DateText view={dates[clock]} words={words} />
            </strong>
          </p>
          <WhyDate
            title={words.dates[clock]}
            reason={reasons[clock]}
            words={words}
            language={language}
          />
        </div>
      ))}
    </section>
  )
}
