import type { WORKFLOWS, WorkflowSlug } from '@/domain/workflows'

import type { PlainResource, QueueResource } from './resources'
import { type Role, ROLES } from './roles'
import type { Scope } from './scopes'

type Operation = 'read' | 'create' | 'update' | 'delete'
type ActionOf<Slug extends WorkflowSlug> = keyof (typeof WORKFLOWS)[Slug]['actions'] & string
type StateOf<Slug extends WorkflowSlug> = keyof (typeof WORKFLOWS)[Slug]['editable'] & string
/** `approve`, or `approve@irban-review` where the actor depends on the state it starts from. */
type ActionKey<Slug extends WorkflowSlug> = ActionOf<Slug> | `${ActionOf<Slug>}@${StateOf<Slug>}`

type Grants = Partial<Record<Role, Scope>>
type Rules<Key extends string> = { read: Record<Role, Scope> } & Partial<
  Record<Exclude<Operation, 'read'> | Key, Grants>
>

const everyRole = (scope: Scope): Record<Role, Scope> =>
  Object.fromEntries(ROLES.map((role) => [role, scope])) as Record<Role, Scope>
const NOBODY = everyRole('none')
const EVERYBODY = everyRole('all')
const EVERYBODYS_OWN = everyRole('own')

/** The whole chain is open to the head, the secretariat and quality control. */
const CHAIN: Record<Role, Scope> = {
  ...NOBODY,
  inspektur: 'all',
  sekretariat: 'all',
  'pengendali-mutu': 'all',
}
const MASTERS: Grants = { admin: 'all', sekretariat: 'all' }
const MASTER_RULES = { read: EVERYBODY, create: MASTERS, update: MASTERS, delete: MASTERS }

/** The plan is read whole by everyone who plans or carries it out. */
const PLAN_READERS: Record<Role, Scope> = { ...CHAIN, irban: 'all', auditor: 'all' }
const PLANNERS: Grants = { irban: 'all', sekretariat: 'all' }
const ROW_EDITORS: Grants = { irban: 'ownUnit', auditor: 'ownUnit', sekretariat: 'all' }
const UNIT_LEADS: Grants = { irban: 'ownUnit', sekretariat: 'all' }

/** Staff who can be named in a team; which of them may act is decided by the team role. */
const team = (scope: Scope): Grants => ({
  inspektur: scope,
  sekretariat: scope,
  irban: scope,
  auditor: scope,
  'pengendali-mutu': scope,
})
const WRITERS = team('asKtOrAt')
const QUALITY_CONTROL: Grants = { 'pengendali-mutu': 'all' }

/**
 * Who may do what: resource → operation or action → role → scope. Data only. Every other place
 * (access functions, action endpoint, buttons, file downloads, SQL scopes, tests, docs) reads it.
 */
export const POLICY: { [Slug in WorkflowSlug]: Rules<ActionKey<Slug>> } & {
  [Name in PlainResource]: Rules<never>
} & { [Name in QueueResource]: Rules<'retry'> } = {
  plans: {
    read: PLAN_READERS,
    create: PLANNERS,
    update: PLANNERS,
    delete: { inspektur: 'all', sekretariat: 'all' },
    submit: PLANNERS,
    'take-proposals': PLANNERS,
    return: { inspektur: 'all' },
    lock: { inspektur: 'all' },
    revise: { inspektur: 'all', sekretariat: 'all' },
    close: { inspektur: 'all' },
  },
  'plan-items': {
    read: PLAN_READERS,
    create: ROW_EDITORS,
    update: ROW_EDITORS,
    delete: ROW_EDITORS,
  },
  activities: {
    read: { ...CHAIN, irban: 'ownUnit', auditor: 'assigned' },
    create: UNIT_LEADS,
    update: UNIT_LEADS,
    assign: UNIT_LEADS,
    start: team('asLead'),
    'begin-report': team('asKt'),
    complete: { irban: 'ownUnit' },
    'cancel@planned': { irban: 'ownUnit', inspektur: 'all' },
    'cancel@assigned': { irban: 'ownUnit', inspektur: 'all' },
    cancel: { inspektur: 'all' },
  },
  'activity-logs': {
    read: { ...CHAIN, irban: 'ownUnit', auditor: 'assigned' },
    create: team('assigned'),
    update: team('own'),
    delete: team('own'),
  },
  'working-papers': {
    read: { ...CHAIN, irban: 'ownUnit', auditor: 'assigned' },
    create: team('assigned'),
    update: team('own'),
    submit: team('own'),
    approve: team('reviewer'),
    return: team('reviewer'),
  },
  evidence: {
    // Who may add a file is decided by the parent record: hooks/evidence/ asks its policy.
    read: { ...CHAIN, irban: 'ownUnit', auditor: 'assigned', opd: 'ownOpd' },
    create: { ...team('all'), opd: 'all' },
    delete: { ...team('own'), opd: 'own' },
  },
  reports: {
    read: { ...CHAIN, irban: 'ownUnit', auditor: 'assigned', opd: 'ownOpd', pimpinan: 'released' },
    create: team('asKt'),
    update: WRITERS,
    delete: team('asKt'),
    submit: team('asKt'),
    'approve@technical-review': team('asPt'),
    'approve@irban-review': { irban: 'ownUnit' },
    'approve@inspektur-review': { inspektur: 'all' },
    'return@technical-review': team('asPt'),
    'return@irban-review': { irban: 'ownUnit' },
    'return@inspektur-review': { inspektur: 'all' },
    'return@approved': { inspektur: 'all' },
    distribute: { sekretariat: 'all' },
    close: { sekretariat: 'all' },
  },
  findings: {
    read: { ...CHAIN, irban: 'ownUnit', auditor: 'assigned', opd: 'ownOpd', pimpinan: 'released' },
    create: WRITERS,
    update: WRITERS,
    delete: WRITERS,
  },
  recommendations: {
    read: { ...CHAIN, irban: 'ownUnit', auditor: 'verifying', opd: 'ownOpd' },
    create: WRITERS,
    update: WRITERS,
    delete: WRITERS,
    'decide-remainder': UNIT_LEADS,
    reassign: { sekretariat: 'all' },
    'close-not-actionable': { inspektur: 'all' },
    reopen: { inspektur: 'all' },
  },
  'report-receipts': {
    read: { ...CHAIN, irban: 'ownUnit', auditor: 'assigned', opd: 'ownOpd' },
    receive: { opd: 'ownOpd', sekretariat: 'all' },
  },
  'follow-ups': {
    read: { ...CHAIN, irban: 'ownUnit', auditor: 'verifying', opd: 'ownOpd' },
    create: { opd: 'ownOpd' },
    update: { opd: 'ownOpd' },
    delete: { opd: 'ownOpd' },
    submit: { opd: 'ownOpd' },
    verify: { auditor: 'verifier' },
    confirm: { irban: 'ownUnit' },
    'return@submitted': { auditor: 'verifier' },
    'return@verified': { irban: 'ownUnit' },
    'reject-deposit': { inspektur: 'all' },
  },
  evaluations: {
    // The units plan by what was approved; what is still being weighed is not theirs to read.
    read: { ...CHAIN, irban: 'released' },
    create: QUALITY_CONTROL,
    update: QUALITY_CONTROL,
    submit: QUALITY_CONTROL,
    approve: { inspektur: 'all' },
    return: { inspektur: 'all' },
  },
  notifications: { read: EVERYBODYS_OWN, update: EVERYBODYS_OWN },
  'audit-log': { read: { ...NOBODY, admin: 'all', inspektur: 'all' } },
  jobs: { read: { ...NOBODY, admin: 'all', inspektur: 'all' }, retry: { admin: 'all' } },
  users: {
    read: { ...EVERYBODY, opd: 'ownOpd' },
    create: { admin: 'all' },
    update: { ...EVERYBODYS_OWN, admin: 'all' },
  },
  opds: { ...MASTER_RULES, read: { ...EVERYBODY, opd: 'ownOpd' } },
  units: MASTER_RULES,
  holidays: MASTER_RULES,
  'oversight-types': MASTER_RULES,
  'finding-codes': MASTER_RULES,
  'recommendation-codes': MASTER_RULES,
  organisation: { read: EVERYBODY, update: MASTERS },
  deadlines: { read: { ...EVERYBODY, opd: 'none' }, update: MASTERS },
  numbering: {
    read: { ...NOBODY, admin: 'all', inspektur: 'all', sekretariat: 'all' },
    update: MASTERS,
  },
  'office-hours': { read: EVERYBODY, update: MASTERS },
}
