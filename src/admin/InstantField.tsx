import type { DateFieldServerComponent } from 'payload'

import { formatInstant } from '@/i18n/format'
import { fieldLabel, languageOf } from '@/i18n/label'

import { zoneOf } from './zone'

/** When something happened, written by the system: text in the zone of the region. */
export const InstantField: DateFieldServerComponent = async ({ field, value, payload, i18n }) => {
  const language = languageOf(i18n.language)
  if (!value) return null
  return (
    <div className="field-type">
      <span className="field-label">{fieldLabel(field.name)[language]}</span>
      <p className="tp-readonly">{formatInstant(String(value), language, await zoneOf(payload))}</p>
    </div>
  )
}
