/** What a state means for the reader, whatever the document: it picks colour and sign of the badge. */
export type Meaning = 'done' | 'soon' | 'late' | 'open' | 'closed'

const MEANINGS: Readonly<Record<string, Meaning>> = {
  draft: 'open',
  open: 'open',
  planned: 'open',
  sent: 'open',
  assigned: 'soon',
  'in-progress': 'soon',
  reporting: 'soon',
  submitted: 'soon',
  verified: 'soon',
  partial: 'soon',
  'kt-review': 'soon',
  'pt-review': 'soon',
  'technical-review': 'soon',
  'irban-review': 'soon',
  'inspektur-review': 'soon',
  returned: 'late',
  locked: 'done',
  approved: 'done',
  distributed: 'done',
  received: 'done',
  confirmed: 'done',
  completed: 'done',
  done: 'done',
  superseded: 'closed',
  closed: 'closed',
  cancelled: 'closed',
  'not-actionable': 'closed',
}

/** The meaning of a state; a state without one is neutral. */
export const meaningOf = (status: string): Meaning => MEANINGS[status] ?? 'open'
