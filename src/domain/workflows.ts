import { activityWorkflow } from './activities/workflow'
import { evaluationWorkflow } from './evaluations/workflow'
import { followUpWorkflow } from './followUps/workflow'
import { planWorkflow } from './plans/workflow'
import { recommendationWorkflow } from './recommendations/workflow'
import { reportReceiptWorkflow } from './reportReceipts/workflow'
import { reportWorkflow } from './reports/workflow'
import type { Workflow } from './workflow'
import { workingPaperWorkflow } from './workingPapers/workflow'

/** Every document that moves by named actions, by its collection. */
export const WORKFLOWS = {
  plans: planWorkflow,
  activities: activityWorkflow,
  'working-papers': workingPaperWorkflow,
  reports: reportWorkflow,
  'report-receipts': reportReceiptWorkflow,
  recommendations: recommendationWorkflow,
  'follow-ups': followUpWorkflow,
  evaluations: evaluationWorkflow,
} as const

export type WorkflowSlug = keyof typeof WORKFLOWS

/** The workflow of a collection, or nothing when it has none. */
export const findWorkflow = (slug: string): Workflow | undefined =>
  Object.hasOwn(WORKFLOWS, slug) ? (WORKFLOWS[slug as WorkflowSlug] as Workflow) : undefined
