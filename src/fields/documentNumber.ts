import type { FieldHook, TextField } from 'payload'

import { RuleViolation } from '@/domain/violation'

import { textField } from './factories'

const CHARACTERS_MAX = 200
/** Letters and digits other than A–Z and 0–9. */
const LOOKS_ALIKE = /(?![A-Za-z0-9])[\p{L}\p{N}]/u

/**
 * A number is compared with others by its letters and digits (`hooks/plainNumber.ts`): those of other
 * scripts, which look alike, would make another number of it. Wide ones, as some keyboards write them,
 * become plain.
 */
const writePlainly: FieldHook = ({ value, previousValue, path }) => {
  // What is stored since before stays; what is too long is told by its length.
  if (typeof value !== 'string' || value === previousValue || value.length > CHARACTERS_MAX)
    return value
  const plain = value.normalize('NFKC')
  if (LOOKS_ALIKE.test(plain)) throw new RuleViolation('field.plainNumber', {}, path.join('.'))
  return plain
}

/** The number of a person or a receipt, however it is spaced. */
export const documentNumberField = (
  name: string,
  extra: Parameters<typeof textField>[1] = {},
): TextField => ({
  ...textField(name, { maxLength: CHARACTERS_MAX, ...extra }),
  hooks: { beforeValidate: [writePlainly] },
})
