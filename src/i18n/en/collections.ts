import type { Dictionary } from '@/i18n/id'

/** Names of record kinds and settings, one and many. */
export const collections = {
  notifications: { singular: 'Notification', plural: 'Notifications' },
  plans: { singular: 'Annual plan (PKPT)', plural: 'Annual plans (PKPT)' },
  'plan-items': { singular: 'Planned activity', plural: 'Planned activities' },
  evaluations: { singular: 'Evaluation', plural: 'Evaluations' },
  activities: { singular: 'Oversight activity', plural: 'Oversight activities' },
  'activity-logs': { singular: 'Activity log', plural: 'Activity logs' },
  'working-papers': { singular: 'Working paper (KKA)', plural: 'Working papers (KKA)' },
  evidence: { singular: 'Evidence', plural: 'Evidence' },
  reports: { singular: 'Oversight report', plural: 'Oversight reports' },
  findings: { singular: 'Finding', plural: 'Findings' },
  recommendations: { singular: 'Recommendation', plural: 'Recommendations' },
  'follow-ups': { singular: 'Follow-up', plural: 'Follow-ups' },
  'report-receipts': { singular: 'Report receipt', plural: 'Report receipts' },
  'audit-log': { singular: 'Audit log', plural: 'Audit log' },
  jobs: { singular: 'Background work', plural: 'Background work' },
  users: { singular: 'User', plural: 'Users' },
  units: { singular: 'Unit', plural: 'Units' },
  opds: { singular: 'Regional office (OPD)', plural: 'Regional offices (OPD)' },
  holidays: { singular: 'Day off', plural: 'Days off' },
  'oversight-types': { singular: 'Oversight type', plural: 'Oversight types' },
  'finding-codes': { singular: 'Finding code', plural: 'Finding codes' },
  'recommendation-codes': { singular: 'Recommendation code', plural: 'Recommendation codes' },
  organisation: { singular: 'Organisation', plural: 'Organisation' },
  deadlines: { singular: 'Deadlines', plural: 'Deadlines' },
  numbering: { singular: 'Numbering', plural: 'Numbering' },
  'office-hours': { singular: 'Office hours', plural: 'Office hours' },
} satisfies Dictionary['collections']

/** Groups of the navigation, in the order of the work. */
export const groups = {
  work: 'My work',
  planning: 'Planning',
  execution: 'Execution',
  reporting: 'Reporting',
  followUp: 'Follow-up',
  dashboards: 'Dashboards',
  settings: 'Settings',
} satisfies Dictionary['groups']
