import { totalPersonDays } from '@/domain/activities/personDays'
import { formatNumber } from '@/i18n/format'
import { type Language, say } from '@/i18n/label'

import type { PlanClashes, PlanCoverage } from './planFacts'
import type { PlannedRow } from './query'

type Props = {
  rows: readonly PlannedRow[]
  clashes: PlanClashes
  coverage: PlanCoverage
  language: Language
}

/** The figures of a plan in one line, each leading to its section. */
export const Summary = ({ rows, clashes, coverage, language }: Props) => {
  const days = rows.reduce((total, { personDays }) => total + totalPersonDays(personDays), 0)
  const clashCount = clashes.total.people + clashes.total.opds
  const figures = [
    {
      to: '#tp-plan-rows',
      text: say('planSummary.rows', language, { count: formatNumber(rows.length, language) }),
    },
    {
      to: '#tp-plan-capacity',
      text: say('planSummary.days', language, { days: formatNumber(days, language) }),
    },
    {
      to: '#tp-plan-clashes',
      text: say('planSummary.clashes', language, { count: formatNumber(clashCount, language) }),
    },
    {
      to: '#tp-plan-coverage',
      text: say('planSummary.coverage', language, {
        covered: coverage.covered,
        active: coverage.active,
      }),
    },
  ]
  return (
    <ul className="tp-overview__summary">
      {figures.map(({ to, text }) => (
        <li key={to} className="tp-chip">
          <a href={to}>{text}</a>
        </li>
      ))}
    </ul>
  )
}
