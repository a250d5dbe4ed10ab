import type { CollectionConfig, GlobalConfig } from 'payload'

import { Activities } from './activities'
import { ActivityLogs } from './activity-logs'
import { AuditLog } from './audit-log'
import { Evaluations } from './evaluations'
import { Evidence } from './evidence'
import { FindingCodes } from './finding-codes'
import { Findings } from './findings'
import { FollowUps } from './follow-ups'
import { Holidays } from './holidays'
import { Notifications } from './notifications'
import { Opds } from './opds'
import { OversightTypes } from './oversight-types'
import { PlanItems } from './plan-items'
import { Plans } from './plans'
import { RecommendationCodes } from './recommendation-codes'
import { Recommendations } from './recommendations'
import { ReportReceipts } from './report-receipts'
import { Reports } from './reports'
import { Deadlines, Numbering, OfficeHours, Organisation } from './settings'
import { Units } from './units'
import { Users } from './users'
import { WorkingPapers } from './working-papers'

/** In the order of the work; the navigation follows it. */
export const collections: CollectionConfig[] = [
  Notifications,
  Plans,
  PlanItems,
  Evaluations,
  Activities,
  ActivityLogs,
  WorkingPapers,
  Evidence,
  Reports,
  Findings,
  Recommendations,
  FollowUps,
  ReportReceipts,
  Users,
  Units,
  Opds,
  Holidays,
  OversightTypes,
  FindingCodes,
  RecommendationCodes,
  AuditLog,
]

export const globals: GlobalConfig[] = [Organisation, Deadlines, Numbering, OfficeHours]
