import { FOLLOW_UP_KINDS, followUpWorkflow } from '@/domain/followUps/workflow'
import { VERDICTS } from '@/domain/recommendations/status'
import { chainCollection } from '@/fields/define'
import {
  choiceField,
  instantField,
  longTextField,
  moneyField,
  plainDateField,
  relationField,
  statusField,
  textField,
} from '@/fields/factories'
import { itemsField, roundsField, whenKind } from '@/fields/followUp'
import { followUpHooks } from '@/hooks/followUps/followUpHooks'

/** Staff read the answer round by round, as it was sent; the OPD fills it in in its portal. */
const inResponse = { admin: { hidden: true, condition: whenKind('response') } }

/** One submission by an OPD: a response (agree, plan) or evidence (items, deposits). */
export const FollowUps = chainCollection({
  slug: 'follow-ups',
  group: 'followUp',
  title: 'title',
  columns: ['title', 'opd', 'kind', 'status', 'submittedAt'],
  defaultSort: '-createdAt',
  hooks: followUpHooks,
  fields: [
    statusField(followUpWorkflow, 'follow-ups'),
    relationField('recommendation', 'recommendations', { required: true }),
    choiceField('kind', FOLLOW_UP_KINDS, { required: true, group: 'followUpKind', index: true }),
    choiceField('agreement', ['agree', 'disagree'], { group: 'agreement', ...inResponse }),
    longTextField('reason', inResponse),
    longTextField('actionPlan', inResponse),
    textField('personInCharge', inResponse),
    plainDateField('targetOn', inResponse),
    itemsField(),
    roundsField(),
    textField('title', { server: true, admin: { hidden: true } }),
    relationField('report', 'reports', { server: true, admin: { position: 'sidebar' } }),
    relationField('opd', 'opds', { server: true, admin: { position: 'sidebar' } }),
    relationField('unit', 'units', { server: true, admin: { position: 'sidebar' } }),
    relationField('activity', 'activities', { server: true, admin: { position: 'sidebar' } }),
    relationField('author', 'users', { server: true, admin: { position: 'sidebar' } }),
    choiceField('verdict', VERDICTS, { server: true }),
    moneyField('verifiedAmount', { server: true }),
    moneyField('rejectedAmount', { server: true }),
    longTextField('rejectionNote', { server: true }),
    longTextField('returnNote', { server: true }),
    longTextField('verifierNote', { server: true }),
    relationField('verifier', 'users', { server: true, admin: { hidden: true } }),
    textField('verifierName', { server: true, admin: { position: 'sidebar' } }),
    relationField('confirmer', 'users', { server: true, admin: { hidden: true } }),
    textField('confirmerName', { server: true, admin: { position: 'sidebar' } }),
    instantField('submittedAt', { server: true, admin: { position: 'sidebar' } }),
    instantField('verifiedAt', { server: true, admin: { position: 'sidebar' } }),
    instantField('confirmedAt', { server: true, admin: { position: 'sidebar' } }),
  ],
  indexes: [
    { fields: ['recommendation', 'status'] },
    { fields: ['opd', 'status'] },
    { fields: ['unit', 'status'] },
  ],
})
