import type { OpenAction } from '@/endpoints/listActions'
import type { RuleViolation } from '@/domain/violation'
import { doneSentence, fieldLabel, type Language, say, valueLabel } from '@/i18n/label'
import { violationText } from '@/i18n/violationText'

export type Option = { value: string; label: string }

/** A thing to accept or to give back, one by one. */
export type ReviewItem = { id: string; label: string }

export type FieldView = {
  name: string
  label: string
  type: OpenAction['fields'][number]['type']
  required: boolean
  options: Option[]
  relationTo?: string
  items: ReviewItem[]
  initial?: number
}

/** One button and its dialog, in the reader's words; plain data, so that it can go to the browser. */
export type ActionView = {
  name: string
  label: string
  /** What is told when it is done. */
  done: string
  tone: OpenAction['tone']
  needsNote: boolean
  noteHint: string
  fields: FieldView[]
  /** What follows that cannot be undone; empty when nothing does. */
  consequence: string
  /** In which office it is done, where the person may not by themselves. */
  capacity: string | null
  /** Why it cannot be done now. */
  blocked: string | null
  /** What to know before filling in the dialog. */
  advice: string | null
}

type MessageKey = Parameters<typeof say>[0]

const CONSEQUENCES: Readonly<Record<string, MessageKey>> = {
  'plans.take-proposals': 'action.confirmProposals',
  'plans.lock': 'action.confirmLock',
  'plans.close': 'action.confirmClose',
  'activities.complete': 'action.confirmClose',
  'activities.cancel': 'action.confirmCancel',
  'reports.approve': 'action.confirmApprove',
  'working-papers.approve': 'action.confirmReview',
  'evaluations.submit': 'action.confirmFigures',
  'evaluations.approve': 'action.confirmEvaluation',
  'reports.distribute': 'action.confirmDistribute',
  'reports.close': 'action.confirmClose',
  'recommendations.close-not-actionable': 'action.confirmNotActionable',
  'recommendations.reassign': 'action.confirmReassign',
  'recommendations.reopen': 'action.confirmReopen',
  'follow-ups.confirm': 'action.confirmVerdict',
  'follow-ups.reject-deposit': 'action.confirmReject',
}

const OPTION_GROUPS: Readonly<Record<string, string>> = {
  'recommendations.close-not-actionable.reason': 'notActionableReason',
}

/** What the record itself adds to a dialog: items to review, an amount to begin with, fields to drop. */
export type RecordFacts = {
  items: ReviewItem[]
  initial: Partial<Record<string, number>>
  without: readonly string[]
  required: readonly string[]
  /** What to know before filling in a field, told by the actions that have it. */
  advice: { field: string; violation: RuleViolation } | null
}

const fieldView = (
  field: OpenAction['fields'][number],
  { path, facts, language }: { path: string; facts: RecordFacts; language: Language },
): FieldView => {
  const group = OPTION_GROUPS[`${path}.${field.name}`] ?? field.name
  return {
    name: field.name,
    label: fieldLabel(field.name)[language],
    type: field.type,
    required: field.required || facts.required.includes(field.name),
    options: (field.options ?? []).map((value) => ({
      value,
      label: valueLabel(group, value, language),
    })),
    relationTo: field.relationTo,
    items: field.type === 'review' ? facts.items : [],
    initial: facts.initial[field.name],
  }
}

const adviceOf = (
  fields: readonly FieldView[],
  { advice }: RecordFacts,
  language: Language,
): string | null =>
  advice && fields.some(({ name }) => name === advice.field)
    ? violationText(advice.violation, language)
    : null

const capacityOf = ({ name, actingAs }: OpenAction, language: Language): string | null =>
  actingAs &&
  say(name === 'approve' ? 'acting.approving' : 'acting.doing', language, { office: actingAs })

/** An open action as its button and dialog show it. */
export const actionView = (
  slug: string,
  action: OpenAction,
  { facts, language }: { facts: RecordFacts; language: Language },
): ActionView => {
  const path = `${slug}.${action.name}`
  const fields = action.fields
    .filter(({ name }) => !facts.without.includes(name))
    .map((field) => fieldView(field, { path, facts, language }))
  // A condition that a field of the dialog answers does not block: it says what to fill in.
  const answered = fields.some(
    ({ name }) => name === (action.blocked as { path?: string } | null)?.path,
  )
  const consequence = CONSEQUENCES[path]
  return {
    name: action.name,
    label: action.label,
    done: doneSentence(slug, action.name, language),
    tone: action.tone,
    needsNote: action.needsNote,
    noteHint: say(action.tone === 'back' ? 'action.noteHintReturn' : 'action.noteHint', language),
    fields,
    capacity: capacityOf(action, language),
    consequence: consequence ? say(consequence, language) : '',
    blocked: answered ? null : (action.blocked?.message ?? null),
    advice: answered ? (action.blocked?.message ?? null) : adviceOf(fields, facts, language),
  }
}
