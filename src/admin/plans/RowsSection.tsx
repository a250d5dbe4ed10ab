import { NumberHead } from '@/admin/NumberHead'
import { adminPath, filteredListPath, Link } from '@/admin/navigation'
import { totalPersonDays } from '@/domain/activities/personDays'
import { formatDate, formatNumber } from '@/i18n/format'
import { type Language, say } from '@/i18n/label'

import type { PlanHead, PlannedRow } from './query'

const ROWS_SHOWN_MAX = 50

type Props = {
  plan: PlanHead
  rows: readonly PlannedRow[]
  names: ReadonlyMap<string, string>
  language: Language
}

/** The first rows of a plan in the order of their start, and the way to all of them. */
export const RowsSection = ({ plan, rows, names, language }: Props) => {
  const count = formatNumber(rows.length, language)
  return (
    <section id="tp-plan-rows">
      <h2>{say('planOverview.rows', language, { count })}</h2>
      {rows.length === 0 ? (
        <p className="tp-empty">{say('planOverview.noRows', language)}</p>
      ) : (
        <>
          <RowTable rows={rows.slice(0, ROWS_SHOWN_MAX)} names={names} language={language} />
          <p>
            <Link className="tp-link" href={filteredListPath('plan-items', 'plan', plan.id)}>
              {say('planOverview.allRows', language, { count })}
            </Link>
          </p>
        </>
      )}
    </section>
  )
}

const RowTable = ({ rows, names, language }: Pick<Props, 'rows' | 'names' | 'language'>) => (
  <div className="tp-table__scroll">
    <table className="tp-table">
      <thead>
        <tr>
          <th scope="col">{say('planOverview.activity', language)}</th>
          <th scope="col">{say('planOverview.unit', language)}</th>
          <th scope="col">{say('planOverview.opds', language)}</th>
          <th scope="col">{say('planOverview.period', language)}</th>
          <NumberHead>{say('planOverview.personDays', language)}</NumberHead>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Link className="tp-link" href={adminPath('plan-items', row.id)}>
                {row.title}
              </Link>
            </th>
            <td className="tp-nowrap">{names.get(row.unit)}</td>
            <td>{row.opds.map((opd) => names.get(opd)).join('; ')}</td>
            <td className="tp-nowrap">{periodOf(row, language)}</td>
            <td className="tp-number">{formatNumber(totalPersonDays(row.personDays), language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

/** *2 Mar 2027 – 20 Mar 2027*. */
export const periodOf = (
  { startsOn, endsOn }: { startsOn?: unknown; endsOn?: unknown },
  language: Language,
): string => `${formatDate(startsOn, language)} – ${formatDate(endsOn, language)}`
