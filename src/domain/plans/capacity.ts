import { PERSON_DAY_ROLES, type PersonDays, totalPersonDays } from '@/domain/activities/personDays'
import type { TeamMember } from '@/domain/activities/team'

export type CapacityRow = {
  unit: string
  personDays: Partial<PersonDays>
  team: readonly TeamMember[]
}
/** `ok` up to the warning, `warning` above it, `over` above the capacity. */
export type CapacityLevel = 'ok' | 'warning' | 'over'
/** Planned person-days (one decimal) of a unit or person (`id`) against its capacity; `percent` is rounded to one decimal. */
export type CapacityUse = {
  id: string
  days: number
  capacity: number
  percent: number | null
  level: CapacityLevel
}

export type CapacitySettings = { perPerson: number; warnAbovePercent: number }

/** 220 person-days per person and year, warning above 90 %; a region sets its own. */
export const DEFAULT_CAPACITY: CapacitySettings = { perPerson: 220, warnAbovePercent: 90 }

/**
 * Planned person-days per unit and per person against capacity. A unit's capacity is that of its people
 * (`peopleOfUnit`: number of active people by unit id). The days of a role are shared evenly by the people in that
 * role, tenths that do not divide go to the first of them; a role without people counts for the unit only.
 */
export const capacityUse = ({
  rows,
  peopleOfUnit,
  settings = DEFAULT_CAPACITY,
}: {
  rows: readonly CapacityRow[]
  peopleOfUnit: Readonly<Record<string, number>>
  settings?: CapacitySettings
}): { units: CapacityUse[]; people: CapacityUse[] } => {
  const unitTenths = new Map<string, number>()
  const personTenths = new Map<string, number>()
  for (const row of rows) {
    add(unitTenths, row.unit, Math.round(totalPersonDays(row.personDays) * 10))
    for (const share of sharesOf(row)) add(personTenths, share.user, share.tenths)
  }
  const use = (id: string, tenths: number, people: number) =>
    useOf(id, tenths, { people, settings })
  return {
    units: [...unitTenths].map(([unit, tenths]) => use(unit, tenths, peopleOfUnit[unit] ?? 0)),
    people: [...personTenths].map(([user, tenths]) => use(user, tenths, 1)),
  }
}

const useOf = (
  id: string,
  tenths: number,
  { people, settings }: { people: number; settings: CapacitySettings },
): CapacityUse => {
  const capacity = people * settings.perPerson
  const days = tenths / 10
  return {
    id,
    days,
    capacity,
    percent: capacity > 0 ? Math.round((tenths * 100) / capacity) / 10 : null,
    level: levelOf(tenths, capacity * 10, settings),
  }
}

const levelOf = (
  tenths: number,
  capacityTenths: number,
  { warnAbovePercent }: CapacitySettings,
): CapacityLevel => {
  if (tenths > capacityTenths) return 'over'
  return tenths * 100 > capacityTenths * warnAbovePercent ? 'warning' : 'ok'
}

const sharesOf = ({ personDays, team }: CapacityRow): { user: string; tenths: number }[] =>
  PERSON_DAY_ROLES.flatMap((role) => {
    const tenths = Math.round((personDays[role] ?? 0) * 10)
    const users = team.filter((member) => member.role === role).map(({ user }) => user)
    const even = Math.floor(tenths / Math.max(1, users.length))
    const left = tenths - even * users.length
    return users.map((user, index) => ({ user, tenths: even + (index < left ? 1 : 0) }))
  })

const add = (totals: Map<string, number>, key: string, amount: number): void => {
  totals.set(key, (totals.get(key) ?? 0) + amount)
}
