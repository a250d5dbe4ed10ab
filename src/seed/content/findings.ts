import { findingsUnit1 } from './findingsUnit1'
import { findingsUnit2 } from './findingsUnit2'
import { findingsUnit3 } from './findingsUnit3'
import { findingsUnit4 } from './findingsUnit4'
import type { DemoFinding } from './types'

/**
 * Findings with their recommendations. Codes are those of `src/seed/data`; a recommendation is
 * named elsewhere as `<key>.<n>`, n from 1.
 */
export const findings = [
  ...findingsUnit1,
  ...findingsUnit2,
  ...findingsUnit3,
  ...findingsUnit4,
] as const satisfies readonly DemoFinding[]
