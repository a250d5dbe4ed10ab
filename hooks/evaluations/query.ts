import type { PayloadRequest } from 'payload'

import {
  FIGURES,
  type Figures,
  type FrozenFigures,
  totalOf,
  type UnitFigures,
} from '@/domain/evaluations/figures'
import type { PeriodDays } from '@/domain/evaluations/period'
import { queryRows, sql } from '@/hooks/transaction'

type FigureRow = { unit: string; name: string } & Record<keyof Figures, string | number>

/**
 * Work of the plan counts in the period in which it was to end (RSP); its planned person-days with it.
 * Completed and cancelled: of that work, as it stands now. Work outside the plan counts by itself.
 */
const activityFigures = ({ from, to }: PeriodDays) => sql`
  SELECT a.unit_id,
    count(*) FILTER (WHERE a.source = 'pkpt') AS planned,
    count(*) FILTER (WHERE a.source = 'pkpt' AND a.status = 'completed') AS completed,
    count(*) FILTER (WHERE a.source = 'pkpt' AND a.status = 'cancelled') AS cancelled,
    count(*) FILTER (WHERE a.source <> 'pkpt') AS outside,
    sum(coalesce(a.person_days_pj, 0) + coalesce(a.person_days_wpj, 0)
      + coalesce(a.person_days_pt, 0) + coalesce(a.person_days_kt, 0)
      + coalesce(a.person_days_at, 0)) FILTER (WHERE a.source = 'pkpt') AS days
  FROM activities a WHERE a.ends_on BETWEEN ${from} AND ${to} GROUP BY a.unit_id`

/** Reports distributed in the period; on time when approved by the day they were due (RPL). */
const reportFigures = ({ from, to }: PeriodDays) => sql`
  SELECT r.unit_id, count(*) AS out,
    count(*) FILTER (WHERE r.approved_on <= a.report_due_on) AS on_time
  FROM reports r JOIN activities a ON a.id = r.activity_id
  WHERE r.distributed_on BETWEEN ${from} AND ${to} GROUP BY r.unit_id`

/** Person-days that the teams logged in the period, whatever work they were for. */
const dayFigures = ({ from, to }: PeriodDays) => sql`
  SELECT l.unit_id, sum(l.days) AS days FROM activity_logs l
  WHERE l.date BETWEEN ${from} AND ${to} GROUP BY l.unit_id`

/**
 * Every recommendation distributed by the end of the period, by its status now; the money asked for
 * in them, and the deposits that verdicts have accepted (never more than was asked).
 */
const recommendationFigures = ({ to }: PeriodDays) => sql`
  SELECT c.unit_id,
    count(*) FILTER (WHERE c.status = 'open') AS open,
    count(*) FILTER (WHERE c.status = 'partial') AS partial,
    count(*) FILTER (WHERE c.status = 'done') AS done,
    count(*) FILTER (WHERE c.status = 'not-actionable') AS not_actionable,
    sum(coalesce(c.value, 0)) AS value,
    sum(least(coalesce(c.verified_amount, 0), coalesce(c.value, 0))) AS followed_up
  FROM recommendations c
  WHERE c.released_to_id IS NOT NULL AND c.distributed_on <= ${to} GROUP BY c.unit_id`

/** The figures of a period by unit, in the order of their codes; only units of which there are any. */
const unitFigures = (req: PayloadRequest, days: PeriodDays): Promise<FigureRow[]> =>
  queryRows<FigureRow>(
    req,
    sql`SELECT u.id AS unit, u.name, coalesce(a.planned, 0) AS "activitiesPlanned",
        coalesce(a.completed, 0) AS "activitiesCompleted",
        coalesce(a.cancelled, 0) AS "activitiesCancelled",
        coalesce(a.outside, 0) AS "activitiesOutside",
        coalesce(r.out, 0) AS "reportsOut", coalesce(r.on_time, 0) AS "reportsOnTime",
        coalesce(a.days, 0) AS "daysPlanned", coalesce(l.days, 0) AS "daysRealised",
        coalesce(c.open, 0) AS "recommendationsOpen",
        coalesce(c.partial, 0) AS "recommendationsPartial",
        coalesce(c.done, 0) AS "recommendationsDone",
        coalesce(c.not_actionable, 0) AS "recommendationsNotActionable",
        coalesce(c.value, 0) AS "amountRecommended",
        coalesce(c.followed_up, 0) AS "amountFollowedUp"
      FROM units u
      LEFT JOIN (${activityFigures(days)}) a ON a.unit_id = u.id
      LEFT JOIN (${reportFigures(days)}) r ON r.unit_id = u.id
      LEFT JOIN (${dayFigures(days)}) l ON l.unit_id = u.id
      LEFT JOIN (${recommendationFigures(days)}) c ON c.unit_id = u.id
      WHERE u.kind = 'irban' OR coalesce(a.unit_id, r.unit_id, l.unit_id, c.unit_id) IS NOT NULL
      ORDER BY u.code`,
  )

const asUnit = ({ unit, name, ...row }: FigureRow): UnitFigures => ({
  unit,
  name,
  figures: Object.fromEntries(FIGURES.map((figure) => [figure, Number(row[figure])])) as Figures,
})

/** All figures of an evaluation's period, as they stand now. */
export const figuresOf = async (req: PayloadRequest, days: PeriodDays): Promise<FrozenFigures> => {
  const units = (await unitFigures(req, days)).map(asUnit)
  return { ...days, units, total: totalOf(units) }
}

/** Whether another evaluation of this period is there already. */
export const isPeriodTaken = async (
  req: PayloadRequest,
  { id, year, period }: { id: string | null; year: number; period: string },
): Promise<boolean> => {
  const others = await queryRows(
    req,
    sql`SELECT 1 FROM evaluations WHERE year = ${year} AND period::text = ${period}
      AND id IS DISTINCT FROM ${id}::uuid LIMIT 1`,
  )
  return others.length > 0
}
