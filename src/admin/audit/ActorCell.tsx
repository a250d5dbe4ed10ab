import type { DefaultServerCellComponentProps } from 'payload'

import { say } from '@/i18n/label'

/** Who did it; what no person did, the system did. */
export const ActorCell = ({ cellData, i18n }: DefaultServerCellComponentProps) => (
  <span>{typeof cellData === 'string' ? cellData : say('audit.system', i18n.language)}</span>
)
