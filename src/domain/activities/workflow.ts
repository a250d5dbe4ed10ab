import { defineWorkflow } from '@/domain/workflow'

/** Values that the plan fixes; read-only in an activity that comes from the plan. */
export const PLANNED_FIELDS = [
  'type',
  'title',
  'opds',
  'objective',
  'scope',
  'riskLevel',
  'startsOn',
  'endsOn',
  'reportDueOn',
  'personDays',
  'budget',
  'reportsPlanned',
  'facilities',
  'unit',
] as const

export const ACTIVITY_SOURCES = [
  'pkpt',
  'complaint',
  'head',
  'kpk',
  'law-enforcement',
  'assistance',
  'other',
] as const

const WHILE_OPEN = ['team', 'executionNotes', ...PLANNED_FIELDS] as const

/** Done work. The plan writes the planned values, the unit staffs it, the team carries it out. */
export const activityWorkflow = defineWorkflow({
  initial: 'planned',
  actions: {
    assign: { moves: { planned: 'assigned' }, tone: 'forward' },
    start: { moves: { assigned: 'in-progress' }, tone: 'forward' },
    'begin-report': { moves: { 'in-progress': 'reporting' }, tone: 'forward' },
    complete: { moves: { reporting: 'completed' }, tone: 'forward' },
    cancel: {
      moves: {
        planned: 'cancelled',
        assigned: 'cancelled',
        'in-progress': 'cancelled',
        reporting: 'cancelled',
      },
      note: true,
      tone: 'end',
    },
  },
  editable: {
    planned: WHILE_OPEN,
    assigned: WHILE_OPEN,
    'in-progress': WHILE_OPEN,
    reporting: WHILE_OPEN,
    completed: 'none',
    cancelled: 'none',
  },
  writtenBy: {
    'plans.lock': [...PLANNED_FIELDS, 'plan', 'status', 'cancelReason'],
    'activity-logs.save': ['progress', 'realisedDays'],
  },
})

/** States in which team members log their work. */
export const LOGGING_STATES = ['in-progress', 'reporting'] as const
