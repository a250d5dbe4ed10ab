import type { Acting, Actor } from './actor'
import type { Role } from './roles'

/** What a person does something as: what they are themselves, or an office that they act in. */
export type Capacity = {
  /** The person, the same in each of their capacities: rules that compare people go by it. */
  id: string
  roles: readonly Role[]
  unit: string | null
  opd: string | null
  /** Null for what they are themselves. */
  acting: Acting | null
}

/** What the person is, then each office that they act in today. The union of these is what they may. */
export const capacitiesOf = ({ id, roles, unit, opd, acting }: Actor): Capacity[] => [
  { id, roles, unit, opd, acting: null },
  ...acting.map((office) => ({
    id,
    roles: [office.office],
    unit: office.unit,
    opd: null,
    acting: office,
  })),
]

/** Every role that the person has today, by themselves or acting. */
export const rolesToday = (actor: Actor): Role[] =>
  capacitiesOf(actor).flatMap(({ roles }) => [...roles])
