import type { Field, FieldAccess } from 'payload'

import { CONTENT_FIELDS } from '@/domain/followUps/completeness'

import { findActor, hasRole, idOf } from './actor'
import type { Resource } from './resources'
import { STAFF_ROLES } from './roles'

/**
 * What an OPD may read of a record that it may see; every other field is left out of its answers.
 * Team, other OPDs, approvals, hash and internal notes never reach it (docs/decisions/0007).
 */
const OPD_READS: Partial<Record<Resource, readonly string[]>> = {
  reports: [
    'number',
    'title',
    'type',
    'status',
    'unit',
    'year',
    'approvedOn',
    'distributedOn',
    'sections',
  ],
  findings: [
    'report',
    'number',
    'title',
    'condition',
    'criteria',
    'cause',
    'effect',
    'code',
    'value',
    'loss',
    'opd',
    'auditeeComment',
    'auditeeAgrees',
    'unit',
  ],
  recommendations: [
    'report',
    'finding',
    'number',
    'title',
    'text',
    'code',
    'opd',
    'value',
    'verifiedAmount',
    'remaining',
    'overpaid',
    'personInCharge',
    'status',
    'receivedOn',
    'responseDueOn',
    'completionDueOn',
    'unit',
    'remainder',
    'notActionable',
  ],
  'report-receipts': [
    'report',
    'opd',
    'status',
    'sentOn',
    'receivedOn',
    'channel',
    'title',
    'unit',
  ],
  'follow-ups': [
    'recommendation',
    'report',
    'opd',
    'unit',
    'kind',
    'title',
    'status',
    ...CONTENT_FIELDS,
    'rounds',
    'verdict',
    'verifiedAmount',
    'rejectedAmount',
    'rejectionNote',
    'verifierName',
    'verifierNote',
    'returnNote',
    'submittedAt',
    'verifiedAt',
    'confirmedAt',
    'confirmerName',
  ],
  evidence: [
    'parent',
    'description',
    'takenAt',
    'title',
    'kind',
    'checksum',
    'sizeBytes',
    'filesize',
    'mimeType',
  ],
  users: ['name', 'email', 'opd', 'roles', 'position'],
  // Not the limits against guessing, nor who looks into complaints about the head.
  organisation: ['name', 'region', 'address', 'timeZone', 'statusFollows', 'fileMegabytesMax'],
}

const staffOnly: FieldAccess = ({ req }) => hasRole(findActor(req), ...STAFF_ROLES)

const idsOf = (list: unknown): (string | null)[] =>
  ((list ?? []) as Parameters<typeof idOf>[0][]).map(idOf)

/**
 * The sections of a report reach an OPD only when it is the only one the report is about: not one that
 * is its only reader since a recommendation was reassigned to it.
 */
const staffOrSoleReader: FieldAccess = ({ req, doc }) => {
  const actor = findActor(req)
  if (hasRole(actor, ...STAFF_ROLES)) return true
  // What was not asked for is not here: without the OPDs nobody knows that there are no others.
  const [readers, opds] = [idsOf(doc?.readers), idsOf(doc?.opds)]
  return readers.length === 1 && opds.length > 0 && opds.every((opd) => opd === readers[0])
}

/** From a verified state the note goes back to the auditor; to the OPD it speaks when it is the OPD's turn. */
const staffOrReturned: FieldAccess = ({ req, doc }) =>
  hasRole(findActor(req), ...STAFF_ROLES) || doc?.status === 'returned'

/** The person's own row, or staff. */
const staffOrSelf: FieldAccess = ({ req, doc }) => {
  const actor = findActor(req)
  return hasRole(actor, ...STAFF_ROLES) || (actor !== null && doc?.id === actor.id)
}

/** Fields that an OPD reads of some records and not of others. */
const READS_SOMETIMES: Partial<Record<string, FieldAccess>> = {
  'reports.sections': staffOrSoleReader,
  'follow-ups.returnNote': staffOrReturned,
}

const readRule = (resource: Resource, field: string): FieldAccess | undefined => {
  const allowed = OPD_READS[resource]
  if (!allowed) return undefined
  const sometimes = READS_SOMETIMES[`${resource}.${field}`]
  if (sometimes) return sometimes
  if (allowed.includes(field)) return undefined
  return resource === 'users' ? staffOrSelf : staffOnly
}

/** Adds to every field of a collection who may read it. */
export const guardFields = (resource: Resource, fields: Field[]): Field[] =>
  fields.map((field) => {
    if (!('name' in field)) return field
    const read = readRule(resource, field.name)
    if (!read) return field
    const own = 'access' in field ? field.access : {}
    // What a field keeps to itself (a storage key) is not opened by the rule of its collection.
    return { ...field, access: { read, ...own } } as Field
  })

/** Only the administrator changes who a person is: roles, unit, OPD, address, active or not. */
export const adminOnly: FieldAccess = ({ req }) => hasRole(findActor(req), 'admin')

/** Of one's own account alone, and never to search by: then there is no record. A form gives only its id. */
export const ownAccount: FieldAccess = ({ id, doc, req }) => {
  const record: unknown = id ?? doc?.id
  return record !== undefined && String(record) === findActor(req)?.id
}

/** Written by the system alone; what a client sends is dropped. */
export const SERVER_WRITTEN = { create: () => false, update: () => false } as const
