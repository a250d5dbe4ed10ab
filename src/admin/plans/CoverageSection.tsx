import { adminPath, Link } from '@/admin/navigation'
import { type Language, say } from '@/i18n/label'

import type { PlanCoverage } from './planFacts'

type Props = { coverage: PlanCoverage; language: Language }

/** Which OPDs the plan visits: those in rows of high risk, and those it leaves out. */
export const CoverageSection = ({ coverage, language }: Props) => {
  const { active, covered, highRisk, notCovered } = coverage
  return (
    <section id="tp-plan-coverage">
      <h2>{say('planOverview.coverage', language)}</h2>
      <p>{say('planOverview.coverageSum', language, { covered, active })}</p>
      {highRisk.length > 0 && (
        <details>
          <summary>{say('planOverview.highRisk', language, { count: highRisk.length })}</summary>
          <ul>
            {highRisk.map(({ id, name, highRiskRows: count }) => (
              <li key={id}>
                <OpdLink id={id} name={name} />:{' '}
                {say('planOverview.highRiskRows', language, { count })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {notCovered.length > 0 && (
        <details>
          <summary>
            {say('planOverview.notCovered', language, { count: notCovered.length })}
          </summary>
          <ul>
            {notCovered.map(({ id, name }) => (
              <li key={id}>
                <OpdLink id={id} name={name} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

const OpdLink = ({ id, name }: { id: string; name: string }) => (
  <Link className="tp-link" href={adminPath('opds', id)}>
    {name}
  </Link>
)
