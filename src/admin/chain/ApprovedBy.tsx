import { signatureOf } from '@/domain/users/acting'
import { type Language, say } from '@/i18n/label'

import type { ChainDoc } from './recordName'

type Approval = { name?: string | null; actingAs?: string | null }

/** Under the name of a report: who gave the last approval, and in which office if they acted in one. */
export const ApprovedBy = ({ doc, language }: { doc: ChainDoc; language: Language }) => {
  const last = ((doc.approvals ?? []) as Approval[]).at(-1)
  if (!last?.name || !doc.approvedOn || doc.status === 'returned') return null
  const name = signatureOf(last.name, last.actingAs)
  return <p className="tp-hint">{say('acting.approvedBy', language, { name })}</p>
}
