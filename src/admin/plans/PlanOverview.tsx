import type { PayloadRequest, UIFieldServerComponent } from 'payload'

import { findActor } from '@/access/actor'
import { scopesOf } from '@/access/permission'
import { createPath, Link } from '@/admin/navigation'
import { PLAN_ROWS_OPEN } from '@/domain/plans/workflow'
import { type Language, languageOf, say } from '@/i18n/label'

import { CapacitySection } from './CapacitySection'
import { ClashSection } from './ClashSection'
import { comparisonOf } from './comparison'
import { ComparisonSection } from './ComparisonSection'
import { CoverageSection } from './CoverageSection'
import { capacityOfPlan, clashesOfPlan, coverageOfPlan, readablePlan } from './planFacts'
import type { PlanHead } from './query'
import { namesOf, plannedRowsOf } from './query'
import { RowsSection } from './RowsSection'
import { Summary } from './Summary'
import './planning.css'

/**
 * A plan at a glance, below its form: what changed, capacity, clashes and risk coverage first, which
 * are what one decides by; then the rows, of which there are many.
 */
export const PlanOverview: UIFieldServerComponent = async ({ id, req }) => {
  const language = languageOf(req.i18n.language)
  if (!id) return <p className="tp-empty">{say('planOverview.saveFirst', language)}</p>
  const plan = await readablePlan(req, String(id))
  const [rows, names, capacity, clashes, coverage, comparison] = await Promise.all([
    plannedRowsOf(req, plan.id),
    namesOf(req),
    capacityOfPlan(req, plan.id),
    clashesOfPlan(req, plan.id),
    coverageOfPlan(req, plan.id),
    changesOf(req, plan),
  ])
  return (
    <div className="tp-overview">
      {rows.length > 0 && (
        <Summary rows={rows} clashes={clashes} coverage={coverage} language={language} />
      )}
      {mayAddRows(req, plan) && <AddLinks plan={plan} language={language} />}
      {comparison && <ComparisonSection comparison={comparison} language={language} />}
      {rows.length > 0 && (
        <>
          <CapacitySection capacity={capacity} language={language} />
          <ClashSection clashes={clashes} language={language} />
          <CoverageSection coverage={coverage} language={language} />
        </>
      )}
      <RowsSection plan={plan} rows={rows} names={names} language={language} />
    </div>
  )
}

const changesOf = async (req: PayloadRequest, plan: PlanHead) =>
  plan.previous ? comparisonOf(req, plan, await readablePlan(req, plan.previous)) : null

const mayAddRows = (req: PayloadRequest, { status }: PlanHead): boolean => {
  const actor = findActor(req)
  const isOpen = PLAN_ROWS_OPEN.some((open) => open === status)
  return isOpen && !!actor && scopesOf(actor, 'plan-items', { operation: 'create' }).length > 0
}

const AddLinks = ({ plan, language }: { plan: PlanHead; language: Language }) => (
  <p className="tp-overview__actions">
    <Link className="tp-button" href={createPath('plan-items', 'plan', plan.id)}>
      {say('planOverview.addRow', language)}
    </Link>
    <Link className="tp-button" href={`/admin/import-pkpt?year=${plan.year}`}>
      {say('planImport.open', language)}
    </Link>
  </p>
)
