import type { ActingPeriod } from '@/domain/users/acting'

import { type Language, say, valueLabel } from './label'

type Named = Pick<ActingPeriod, 'kind' | 'office'> & { unitName: string | null }

/** Stored with the period and with what is done in it, so in the language of the office. */
const STORED = 'id'

/** The unit *Irban I* is led by the *Inspektur Pembantu I*. */
const irbanTitle = (unitName: string | null): string => {
  const office = valueLabel('actingOffice', 'irban', STORED)
  const place = (unitName ?? '').replace(/^(irban|inspektur pembantu)\b\s*/i, '')
  return `${office} ${place}`.trim()
}

/** The office as a letter is signed in it: *Plh. Inspektur Pembantu I*. */
export const actingTitle = ({ kind, office, unitName }: Named): string => {
  const words =
    office === 'irban' ? irbanTitle(unitName) : valueLabel('actingOffice', office, STORED)
  return `${valueLabel('actingShort', kind, STORED)} ${words}`
}

/** *Plh. Inspektur Pembantu I (menggantikan Siti Aminah)*; as the audit log tells it unless it is for a reader. */
export const actingWords = (
  { title, actsForName }: { title: string; actsForName: string | null },
  language: Language = STORED,
): string => (actsForName ? say('acting.replacing', language, { title, name: actsForName }) : title)
