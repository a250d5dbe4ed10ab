import { PERSON_DAY_ROLES } from '@/domain/activities/personDays'
import { type TeamMember, teamProblems } from '@/domain/activities/team'
import { RuleViolation } from '@/domain/violation'
import type { ActionRun, HandlersOf } from '@/hooks/actionHandlers'
import type { Row } from '@/hooks/transaction'

import { reportsOf, staffingOf } from './query'

const personDaysOf = (row: Row) =>
  Object.fromEntries(
    PERSON_DAY_ROLES.map((role) => [role, Number(row[`person_days_${role}`] ?? 0)]),
  )

const teamConditions = async ({ req, id, row, facts }: ActionRun): Promise<RuleViolation[]> => {
  const { active, irban } = await staffingOf(req, { activity: id, unit: String(row.unit_id) })
  const problems = teamProblems({
    team: (facts.team ?? []) as TeamMember[],
    personDays: personDaysOf(row),
    activeUserIds: active,
    unitIrbanIds: irban,
  })
  return problems.map(({ code, role }) => new RuleViolation(code, role ? { role } : {}, 'team'))
}

/** Planned work begins only under a plan that is in force. */
const assignConditions = async (run: ActionRun): Promise<RuleViolation[]> => {
  const isPlanned = run.row.source === 'pkpt'
  const isInForce = run.parent?.status === 'locked'
  return [
    ...(isPlanned && !isInForce ? [new RuleViolation('activities.planNotLocked')] : []),
    ...(await teamConditions(run)),
  ]
}

const completeConditions = async ({ req, id, row }: ActionRun): Promise<RuleViolation[]> => {
  const reports = await reportsOf(req, id)
  const isMissing = Number(row.reports_planned ?? 0) > 0 && reports.total === 0
  return [
    ...(isMissing ? [new RuleViolation('activities.reportMissing')] : []),
    ...(reports.out < reports.total
      ? [new RuleViolation('activities.reportsNotOut', { count: reports.total - reports.out })]
      : []),
  ]
}

const cancelConditions = async ({ req, id }: ActionRun): Promise<RuleViolation[]> => {
  const reports = await reportsOf(req, id)
  const underWay = reports.total - reports.withTeam
  return underWay > 0 ? [new RuleViolation('activities.reportUnderWay', { count: underWay })] : []
}

/** What the actions of an activity need beyond state and actor. */
export const activityHandlers: HandlersOf<'activities'> = {
  assign: { conditions: assignConditions },
  complete: { conditions: completeConditions },
  cancel: {
    conditions: cancelConditions,
    prepare: ({ note }) => Promise.resolve({ data: { cancelReason: note } }),
  },
}
