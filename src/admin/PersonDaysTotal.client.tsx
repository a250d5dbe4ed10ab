'use client'

import { useFormFields } from '@payloadcms/ui'

import { PERSON_DAY_ROLES, totalPersonDays } from '@/domain/activities/personDays'
import { formatNumber } from '@/i18n/format'
import { say } from '@/i18n/label'

import { useLanguage } from './useLanguage.client'

/** The person-days of all roles together, counted while they are typed. */
export const PersonDaysTotal = () => {
  const language = useLanguage()
  const total = useFormFields(([fields]) =>
    totalPersonDays(
      Object.fromEntries(
        PERSON_DAY_ROLES.map((role) => [role, Number(fields[`personDays.${role}`]?.value ?? 0)]),
      ),
    ),
  )
  return (
    <p className="tp-person-days__total" aria-live="polite">
      {say('personDays.total', language)}: <strong>{formatNumber(total, language)}</strong>
    </p>
  )
}
