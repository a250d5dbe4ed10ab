import { ValidationError } from 'payload'

import { RuleViolation } from '@/domain/violation'
import { violationText } from '@/i18n/violationText'

import { StartProblem } from './startProblem'

/** A broken rule or a field that is not right, in words; anything else keeps its stack. */
export const explained = (error: unknown): unknown => {
  if (error instanceof RuleViolation)
    return new StartProblem(violationText(error, 'id'), violationText(error, 'en'))
  if (error instanceof ValidationError)
    return new StartProblem(
      error.data.errors.map(({ path, message }) => `${path}: ${message}`).join('\n'),
      'These values were not accepted.',
    )
  return error
}
