import { RuleViolation } from './violation'

/** One input that an action asks for beside the note; the dialog, the endpoint and the docs read it. */
export type ActionField = {
  name: string
  type:
    'text' | 'textarea' | 'date' | 'money' | 'checkbox' | 'select' | 'relation' | 'files' | 'review'
  required: boolean
  /** Values of a `select`. */
  options?: readonly string[]
  /** Collection that a `relation` points to. */
  relationTo?: string
  /** Asked only from these states; absent = from all. */
  onlyFrom?: readonly string[]
}

export type ActionRule<State extends string> = {
  /** Where the action leads, by the state it starts from. The same state = the record stays. */
  moves: Partial<Record<State, State>>
  /** Further states it may lead to, where the state is computed (a reopened recommendation). */
  leadsTo?: readonly State[]
  /** States in which a note must be given; `true` = all. */
  note?: true | readonly State[]
  fields?: readonly ActionField[]
  /** How the button looks: the main way forward, a step back, or something that ends work. */
  tone?: 'forward' | 'back' | 'end'
  /** Its button is left out while it is blocked: that there is nothing to do needs no reason. */
  quiet?: true
}

export type Editable = 'all' | 'none' | readonly string[]

export type Workflow<State extends string = string, Action extends string = string> = {
  initial: State
  actions: Record<Action, ActionRule<State>>
  /** What a person with the right to edit may change in each state; keys are the states. */
  editable: Record<State, Editable>
  /** States in which the record may be deleted. */
  deletable?: readonly State[]
  /**
   * Fields that an action of another record writes here in the same transaction, by
   * `<collection>.<action>`. Nothing else may write a field that `editable` leaves out.
   */
  writtenBy?: Record<string, readonly string[]>
}

/**
 * Declares a workflow. The states are the keys of `editable`, so a typo in `initial` or in a move
 * does not compile and a new state forces the question "what may be changed in it?".
 */
export const defineWorkflow = <State extends string, Action extends string>(
  workflow: Omit<Workflow<State, Action>, 'initial' | 'actions' | 'deletable'> & {
    initial: NoInfer<State>
    actions: Record<Action, ActionRule<NoInfer<State>>>
    deletable?: readonly NoInfer<State>[]
  },
): Workflow<State, Action> => workflow

export const statesOf = <State extends string>(workflow: Workflow<State>): State[] =>
  Object.keys(workflow.editable) as State[]

export const actionsOf = <Action extends string>(workflow: Workflow<string, Action>): Action[] =>
  Object.keys(workflow.actions) as Action[]

/** The rule of an action, or nothing when the workflow has no action of that name. */
export const findAction = (workflow: Workflow, action: string): ActionRule<string> | undefined =>
  Object.hasOwn(workflow.actions, action) ? workflow.actions[action] : undefined

/** Actions that lead somewhere from this state, in the order of the table. */
export const availableActions = (workflow: Workflow, status: string): string[] =>
  actionsOf(workflow).filter((action) => workflow.actions[action]?.moves[status] !== undefined)

/**
 * The state after an action.
 * @throws RuleViolation `workflow.unknownAction`, or `workflow.illegalAction` when the action does not start here
 */
export const statusAfter = (workflow: Workflow, status: string, action: string): string => {
  const rule = findAction(workflow, action)
  if (!rule) throw new RuleViolation('workflow.unknownAction', { action })
  const next = rule.moves[status]
  if (next === undefined) throw new RuleViolation('workflow.illegalAction', { action, status })
  return next
}

/** Whether an action may be taken again where it led to, by another: an approval at the next level. */
export const followsItself = (workflow: Workflow, action: string): boolean => {
  const moves = findAction(workflow, action)?.moves ?? {}
  return Object.entries(moves).some(([from, to]) => to !== from && to !== undefined && to in moves)
}

export const needsNote = (rule: ActionRule<string>, status: string): boolean =>
  rule.note === true || (rule.note?.includes(status) ?? false)

/** The fields that an action asks for when it starts in this state. */
export const fieldsAsked = (rule: ActionRule<string>, status: string): ActionField[] =>
  (rule.fields ?? []).filter((field) => !field.onlyFrom || field.onlyFrom.includes(status))

/**
 * Refuses a change of fields that the state does not leave open.
 * @param changed names of the top-level fields whose value differs from the stored one
 * @throws RuleViolation `workflow.notEditable` (nothing may change) or `workflow.fieldNotEditable`
 */
export const assertEditable = (
  workflow: Workflow,
  status: string,
  changed: readonly string[],
): void => {
  const editable = workflow.editable[status] ?? 'none'
  if (editable === 'all' || changed.length === 0) return
  if (editable === 'none') throw new RuleViolation('workflow.notEditable', { status }, changed[0])
  const closed = changed.find((field) => !editable.includes(field))
  if (closed) throw new RuleViolation('workflow.fieldNotEditable', { status }, closed)
}

/** @throws RuleViolation `workflow.notDeletable` unless the state is listed as deletable */
export const assertDeletable = (workflow: Workflow, status: string): void => {
  if (workflow.deletable?.includes(status)) return
  throw new RuleViolation('workflow.notDeletable', { status })
}
