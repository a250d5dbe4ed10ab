import { evidenceSubmissions } from './evidenceSubmissions'
import { responses } from './responses'
import type { DemoFollowUp } from './types'

/** Every submission of an auditee: answers first, then proof. */
export const followUps = [
  ...responses,
  ...evidenceSubmissions,
] as const satisfies readonly DemoFollowUp[]
