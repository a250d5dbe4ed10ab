import { assertRupiah } from '@/domain/money'
import { isToldDay } from '@/domain/plainDate'
import { RuleViolation } from '@/domain/violation'
import { type ActionField, fieldsAsked, findAction, needsNote } from '@/domain/workflow'
import { WORKFLOWS, type WorkflowSlug } from '@/domain/workflows'

/** Of an empty list nothing is said where a list is asked for; anywhere else it is a wrong value. */
const LISTS: readonly ActionField['type'][] = ['files', 'review']

const isMissing = ({ type }: ActionField, value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (LISTS.includes(type) && Array.isArray(value) && value.length === 0)

const TEXT_MAX = 20_000

const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= TEXT_MAX

const isMoney = (value: unknown): boolean => {
  try {
    assertRupiah(value, '')
    return true
  } catch {
    return false
  }
}

const IS_VALID = {
  text: isText,
  textarea: isText,
  date: isToldDay,
  money: isMoney,
  checkbox: (value) => typeof value === 'boolean',
  select: (value, { options }) => options?.includes(value as string) ?? false,
  relation: isText,
  files: (value) => [value].flat().every((part) => typeof part === 'string'),
  review: (value) => Array.isArray(value) && value.length <= 200,
} satisfies Record<ActionField['type'], (value: unknown, field: ActionField) => boolean>

const fieldProblem = (field: ActionField, value: unknown): RuleViolation | null => {
  if (isMissing(field, value))
    return field.required ? new RuleViolation('workflow.fieldRequired', {}, field.name) : null
  return IS_VALID[field.type](value, field)
    ? null
    : new RuleViolation('field.invalid', {}, field.name)
}

/** What is wrong with the note and the fields sent with an action; all of it at once. */
export const inputProblems = ({
  slug,
  action,
  from,
  note,
  input,
}: {
  slug: WorkflowSlug
  action: string
  from: string
  note?: string
  input: Record<string, unknown>
}): RuleViolation[] => {
  const rule = findAction(WORKFLOWS[slug], action)
  if (!rule) return []
  const noteProblems = [
    ...(needsNote(rule, from) && !note
      ? [new RuleViolation('workflow.noteRequired', {}, 'note')]
      : []),
    ...(note && note.length > TEXT_MAX ? [new RuleViolation('field.invalid', {}, 'note')] : []),
  ]
  const fields = fieldsAsked(rule, from).map((field) => fieldProblem(field, input[field.name]))
  return [...noteProblems, ...fields.filter((problem) => problem !== null)]
}
