import { RULE_CODES, type RuleCode, type ViolationKind } from './ruleCodes'

/** Values that fill the placeholders of the sentence, e.g. `{ other: 'PKPT-12' }`. */
export type ViolationFacts = Record<string, string | number>

/**
 * A broken rule. Thrown by domain code and hooks, turned into one HTTP answer by
 * `hooks/translateViolations.ts`; nobody else builds error responses.
 */
export class RuleViolation extends Error {
  constructor(
    readonly code: RuleCode,
    readonly facts: ViolationFacts = {},
    readonly path?: string,
  ) {
    super(code)
    this.name = 'RuleViolation'
  }

  get kind(): ViolationKind {
    return RULE_CODES[this.code]
  }
}

/** Several broken rules found at once, so that the person sees all of them, not one at a time. */
export class RuleViolations extends Error {
  constructor(readonly violations: readonly [RuleViolation, ...RuleViolation[]]) {
    super(violations.map((violation) => violation.code).join(', '))
    this.name = 'RuleViolations'
  }
}

/** Throws what was found: nothing for none, the violation itself for one, all of them for several. */
export const throwViolations = (found: readonly RuleViolation[]): void => {
  const [first, ...rest] = found
  if (!first) return
  throw rest.length === 0 ? first : new RuleViolations([first, ...rest])
}
