import { randomUUID } from 'node:crypto'

import type { ActingKind, ActingOffice } from '@/domain/users/acting'

import type { Person, World } from './fixtures'

/** Days from today (WIB): by default yesterday to tomorrow. */
export type Office = {
  office: ActingOffice
  unit?: 'unit' | 'unit2'
  kind?: ActingKind
  actsFor?: Person
  from?: number
  to?: number
}

const WIB = 7 * 3_600_000
const DAY = 86_400_000

/** The day so many days from today, as the organisation counts its days. */
export const dayFromToday = (days: number): string =>
  new Date(Date.now() + WIB + days * DAY).toISOString().slice(0, 10)

/** As the administrator enters it. */
export const periodOf = ({ users, places }: World, office: Office) => ({
  kind: office.kind ?? 'plt',
  office: office.office,
  unit: office.unit ? places[office.unit] : null,
  actsFor: office.actsFor ? users[office.actsFor] : null,
  from: dayFromToday(office.from ?? -1),
  to: dayFromToday(office.to ?? 1),
  letterNumber: '800/1/2026',
})

/**
 * Puts a period into the database, past the rules: also one that is over, or two for one office.
 * What follows from it is written as the product would.
 */
export const actAs = async (world: World, person: Person, office: Office): Promise<string> => {
  const { kind, unit, actsFor, from, to, letterNumber } = periodOf(world, office)
  const id = randomUUID()
  await world.sql(
    `INSERT INTO users_acting (_order, _parent_id, id, kind, office, unit_id, acts_for_id, "from",
        "to", letter_number, office_title, acts_for_name, begins_at, ends_at)
      VALUES ((SELECT count(*) + 1 FROM users_acting WHERE _parent_id = $1), $1, $2, $3, $4, $5, $6,
        $7::text, $8::text, $9, $10, (SELECT name FROM users WHERE id = $6),
        ($7::text)::date - interval '7 hours', ($8::text)::date + interval '17 hours')`,
    [
      world.users[person],
      id,
      kind,
      office.office,
      unit,
      actsFor,
      from,
      to,
      letterNumber,
      titleOf(kind, office),
    ],
  )
  return id
}

/** Nobody acts any more. */
export const actNoMore = ({ sql }: World): Promise<unknown> => sql('DELETE FROM users_acting')

const PLACES = { unit: 'Inspektur Pembantu I', unit2: 'Inspektur Pembantu II' }
const OFFICES = { inspektur: 'Inspektur', sekretariat: 'Sekretaris' }

/** *Plt. Inspektur Pembantu II* */
const titleOf = (kind: ActingKind, { office, unit }: Office): string =>
  `${kind === 'plt' ? 'Plt.' : 'Plh.'} ${office === 'irban' ? PLACES[unit ?? 'unit'] : OFFICES[office]}`
