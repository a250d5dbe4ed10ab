import { reportReceiptWorkflow } from '@/domain/reportReceipts/workflow'
import { chainCollection } from '@/fields/define'
import {
  choiceField,
  plainDateField,
  relationField,
  statusField,
  textField,
} from '@/fields/factories'

/** That an OPD received a report, and when: it starts both clocks. Made by the system only. */
export const ReportReceipts = chainCollection({
  slug: 'report-receipts',
  group: 'followUp',
  title: 'title',
  columns: ['title', 'opd', 'status', 'sentOn', 'receivedOn'],
  defaultSort: '-sentOn',
  fields: [
    statusField(reportReceiptWorkflow, 'report-receipts'),
    textField('title', { server: true }),
    relationField('report', 'reports', { server: true }),
    relationField('opd', 'opds', { server: true }),
    relationField('unit', 'units', { server: true, admin: { position: 'sidebar' } }),
    relationField('activity', 'activities', { server: true, admin: { position: 'sidebar' } }),
    plainDateField('sentOn', { server: true }),
    plainDateField('receivedOn', { server: true }),
    choiceField('channel', ['portal', 'paper'], { server: true, group: 'receiptChannel' }),
    relationField('receivedBy', 'users', { server: true }),
  ],
  indexes: [{ fields: ['report', 'opd'], unique: true }, { fields: ['opd', 'status'] }],
})
