import { fill, valueLabel } from '@/i18n/label'
import type { DayContext } from '@/portal/deadlineView'
import { rupiah } from '@/portal/format'
import type { RecommendationRow } from '@/portal/queries/recommendationRows'
import { recommendationDates } from '@/portal/recommendationDates'
import type { OpdReader } from '@/portal/session'

import { Badge, toneOfStatus } from './Badge'
import { BothDates } from './Dates'
import { Fact } from './Fact'

/** A recommendation inside its report. */
export const RecommendationRowCard = ({
  reader: { words, language },
  row,
  context,
}: {
  reader: OpdReader
  row: RecommendationRow
  context: DayContext
}) => {
  const { response, completion } = recommendationDates(row, context)
  return (
    <li className="card" data-tone={toneOfStatus(row.status)}>
      <p className="label">
        {fill(words.reports.recommendationNumber, { number: row.number ?? '' })}
      </p>
      <h4>
        <a className="card-link card-title" href={`/opd/rekomendasi/${row.id}`}>
          {row.text}
        </a>
      </h4>
      <Badge tone={toneOfStatus(row.status)}>
        {valueLabel('recommendations', row.status, language)}
      </Badge>
      <dl className="facts">
        <BothDates response={response} completion={completion} words={words} />
        <Fact term={words.money.remaining}>
          {row.value > 0 && <span className="money">{rupiah(row.remaining, language)}</span>}
        </Fact>
      </dl>
    </li>
  )
}
