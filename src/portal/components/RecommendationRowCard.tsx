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
      <h4 className="label">
        {fill(words.reports.recommendationNumber, { number: row.number ?? '' })}
      </h4>
      <p className="text">{row.text}</p>
      <Badge tone={toneOfStatus(row.status)}>
        {valueLabel('recommendations', row.status, language)}
      </Badge>
      <dl className="facts">
        <BothDates response={response} completion={completion} words={words} />
        <Fact term={words.money.remaining}>
          {row.value > 0 && <span className="money">{rupiah(row.remaining, language)}</span>}
        </Fact>
      </dl>
      <p>
        <a className="card-link card-title" href={`/opd/rekomendasi/${row.id}`}>
          <strong>{words.reports.open}</strong>
          <span className="visually-hidden"> {row.title}</span>
        </a>
      </p>
    </li>
  )
}
