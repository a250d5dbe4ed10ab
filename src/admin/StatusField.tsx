import type { SelectFieldServerComponent } from 'payload'

import { fieldLabel, languageOf } from '@/i18n/label'

import { StatusBadge } from './StatusBadge'

/** The state of a record in its form: shown, never chosen; actions move it. */
export const StatusField: SelectFieldServerComponent = ({ value, collectionSlug, i18n }) => {
  if (!value) return null
  const language = languageOf(i18n.language)
  return (
    <div className="field-type tp-status-field">
      <span className="field-label">{fieldLabel('status')[language]}</span>
      <StatusBadge slug={collectionSlug} status={String(value)} language={language} />
    </div>
  )
}
