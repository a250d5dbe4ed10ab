import { EVALUATION_RELEASED } from '@/domain/evaluations/workflow'

import type { Resource } from './resources'
import type { Reach } from './scopes'

const RELEASED = { in: ['distributed', 'closed'] }

/** How each collection's records are tied to units, OPDs, teams and people. */
export const REACH = {
  plans: {},
  'plan-items': { unit: 'unit' },
  activities: { unit: 'unit', team: 'team' },
  'activity-logs': { unit: 'unit', team: 'activity.team', owner: 'author' },
  'working-papers': { unit: 'unit', team: 'activity.team', owner: 'author' },
  evidence: {
    unit: 'unit',
    team: 'activity.team',
    opd: 'opd',
    opdToo: 'finding.readers',
    owner: 'uploader',
  },
  reports: {
    unit: 'unit',
    team: 'activity.team',
    opd: 'readers',
    released: { status: RELEASED },
  },
  findings: {
    unit: 'unit',
    team: 'activity.team',
    opd: 'readers',
    released: { 'report.status': RELEASED },
  },
  recommendations: {
    unit: 'unit',
    team: 'activity.team',
    opd: 'releasedTo',
    unstaffed: 'unstaffed',
  },
  'report-receipts': { unit: 'unit', team: 'activity.team', opd: 'opd' },
  'follow-ups': {
    unit: 'unit',
    team: 'activity.team',
    opd: 'opd',
    owner: 'author',
    unstaffed: 'recommendation.unstaffed',
  },
  evaluations: { released: { status: { equals: EVALUATION_RELEASED } } },
  notifications: { owner: 'recipient' },
  'audit-log': {},
  jobs: {},
  users: { unit: 'unit', opd: 'opd', owner: 'id' },
  opds: { opd: 'id', unit: 'unit' },
  units: {},
  holidays: {},
  'oversight-types': {},
  'finding-codes': {},
  'recommendation-codes': {},
  organisation: {},
  deadlines: {},
  numbering: {},
  'office-hours': {},
} as const satisfies Record<Resource, Reach>
