import type { DefaultServerCellComponentProps } from 'payload'

import { actorWords } from '@/i18n/auditSentence'

/** Who did it, and in which office if they acted in one; what no person did, the system did. */
export const ActorCell = ({ rowData, i18n }: DefaultServerCellComponentProps) => (
  <span>{actorWords(rowData, i18n.language)}</span>
)
