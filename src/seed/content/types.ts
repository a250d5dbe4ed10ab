import type { Role } from '@/access/roles'
import type { RiskLevel } from '@/domain/plans/riskLevel'

/**
 * Shapes of the demo inspectorate's content. Records name each other by code, key or e-mail, so
 * the data can be read and checked without a database. Money is whole rupiah. Days are calendar
 * days unless a name says otherwise.
 */

export type DemoUnit = { code: string; name: string; kind: 'irban' | 'sekretariat' }

export type DemoOpdKind =
  'sekretariat' | 'dinas' | 'badan' | 'kecamatan' | 'rsud' | 'puskesmas' | 'bumd' | 'other'

/** `unit` is the code of the unit that oversees it. */
export type DemoOpd = {
  code: string
  name: string
  shortName: string
  kind: DemoOpdKind
  headTitle: string
  unit: string
}

/** LHA audit, LHP examination, LHAI investigation, LHR review, LHE evaluation, LHM monitoring, LAP other. */
export type DemoOutputDocument = 'LHA' | 'LHP' | 'LHAI' | 'LHR' | 'LHE' | 'LHM' | 'LAP'

export type DemoOversightLeaf = {
  code: string
  name: string
  document: DemoOutputDocument
  producesFindings: boolean
}

export type DemoOversightGroup = {
  code: string
  name: string
  leaves: readonly DemoOversightLeaf[]
}

/** `employeeNumber` has the 18 digits of a NIP but begins with 9999, which no real one does. */
export type DemoUser = {
  email: string
  name: string
  employeeNumber: string
  position: string
  roles: readonly Role[]
  unit: string | null
  opd: string | null
}

/** A standing team: e-mail addresses of users of one unit. The `wpj` is the unit's irban. */
export type DemoTeam = {
  code: string
  unit: string
  pj: string
  wpj: string
  pt: string
  kt: string
  at: readonly string[]
}

/**
 * A planned activity without a year. `startDay` counts from 1 January (0), `lengthDays` from the
 * first to the last day, `reportDays` from the last day to the due report; `activityDates` makes
 * dates of them. `personDays` are totals of a role (persons × days).
 */
export type DemoActivity = {
  code: string
  type: string
  title: string
  objective: string
  scope: string
  riskLevel: RiskLevel
  opds: readonly string[]
  unit: string
  team: string
  personDays: { pj: number; wpj: number; pt: number; kt: number; at: number }
  budget: number
  reportsPlanned: number
  facilities: string
  startDay: number
  lengthDays: number
  reportDays: number
}

export type DemoReportSection = { key: string; heading: string; paragraphs: readonly string[] }

export type DemoRecommendation = {
  text: string
  code: string
  value: number
  personInCharge: string
}

/** `activity` is the code of the activity whose report carries it; `opd` one of that activity. */
export type DemoFinding = {
  key: string
  activity: string
  opd: string
  code: string
  title: string
  condition: string
  criteria: string
  cause: string
  effect: string
  value: number
  loss: number
  recommendations: readonly DemoRecommendation[]
}

/** `recommendation` is `<finding key>.<n>`, n from 1. `targetDays` count from the submission. */
export type DemoResponse = {
  kind: 'response'
  key: string
  recommendation: string
  agreement: 'agree' | 'disagree'
  reason: string
  actionPlan: string
  personInCharge: string
  targetDays: number
  verifierNote: string
}

/** Without a deposit the amount is 0 and the receipt number is null. */
export type DemoEvidenceItem = {
  id: string
  description: string
  depositedAmount: number
  receiptNumber: string | null
  returnNote: string | null
}

/** `verdict`, `verifiedAmount` and `verifierNote` are what the auditor would give it. */
export type DemoEvidence = {
  kind: 'evidence'
  key: string
  recommendation: string
  items: readonly DemoEvidenceItem[]
  verdict: 'done' | 'partial' | 'open'
  verifiedAmount: number
  verifierNote: string
  returnNote: string | null
}

export type DemoFollowUp = DemoResponse | DemoEvidence

export type DemoLogStage = 'preparation' | 'fieldwork' | 'closing'

/** A week of one team member; `progress` is the activity's progress in percent after it. */
export type DemoLog = {
  stage: DemoLogStage
  groups: readonly string[]
  done: string
  obstacles: string | null
  days: number
  progress: number
}
