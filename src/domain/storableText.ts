import { RuleViolation } from './violation'

/** A form is a few levels deep, a report's text some more. */
const DEPTH_MAX = 60

const NUL = String.fromCharCode(0)

/** Whether the database can hold the text as it was sent. */
export const isStorable = (text: string): boolean => !text.includes(NUL) && text.isWellFormed()

/**
 * Refuses text that the database cannot hold as it was sent: the character NUL, and halves of a
 * character (lone surrogates), which would be stored as another one in silence. Looks into lists and
 * objects, keys included.
 * @param path where the value stands, for the answer
 * @throws RuleViolation `field.invalid`, also for what is nested deeper than any form of ours
 */
export const assertStorable = (value: unknown, path = '', depth = 0): void => {
  if (depth > DEPTH_MAX) throw new RuleViolation('field.invalid', {}, path)
  if (typeof value === 'string') {
    if (!isStorable(value)) throw new RuleViolation('field.invalid', {}, path)
    return
  }
  if (typeof value !== 'object' || value === null) return
  if (Buffer.isBuffer(value)) return
  for (const [key, part] of Object.entries(value)) {
    if (!isStorable(key)) throw new RuleViolation('field.invalid', {}, path)
    assertStorable(part, depth < 3 ? (path ? `${path}.${key}` : key) : path, depth + 1)
  }
}
