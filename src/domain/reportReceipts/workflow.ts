import { defineWorkflow } from '@/domain/workflow'

/** The receipt that starts both clocks of every recommendation of that OPD in the report. */
export const reportReceiptWorkflow = defineWorkflow({
  initial: 'sent',
  actions: {
    receive: {
      moves: { sent: 'received' },
      fields: [{ name: 'receivedOn', type: 'date', required: false }],
      tone: 'forward',
    },
  },
  editable: { sent: 'none', received: 'none' },
})
