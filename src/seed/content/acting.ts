import type { ActingKind, ActingOffice } from '@/domain/users/acting'

export type DemoActing = {
  person: string
  kind: ActingKind
  office: ActingOffice
  unit: string
  actsFor: string | null
  /** Days before and after the day of seeding. */
  from: number
  to: number
  letter: number
}

/**
 * The head of Irban IV attends a leadership course, so that of Irban III stands in; half a year ago
 * Irban Khusus had no head yet.
 */
export const actingOfficers: readonly DemoActing[] = [
  {
    person: 'pt8@demo.test',
    kind: 'plt',
    office: 'irban',
    unit: 'IRBK',
    actsFor: null,
    from: -210,
    to: -162,
    letter: 61,
  },
  {
    person: 'irban3@demo.test',
    kind: 'plh',
    office: 'irban',
    unit: 'IRB4',
    actsFor: 'irban4@demo.test',
    from: -4,
    to: 9,
    letter: 214,
  },
]
