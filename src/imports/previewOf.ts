import { totalPersonDays } from '@/domain/activities/personDays'
import type { PlanLookups } from '@/domain/plans/import'
import type { PlanItemInput } from '@/domain/plans/importRow'
import type { PlainDate } from '@/domain/plainDate'

type UnitTotal = { unit: string; rows: number; personDays: number; budget: number }
type PreviewRow = {
  title: string
  unit: string
  type: string
  opds: string[]
  startsOn: PlainDate
  endsOn: PlainDate
  personDays: number
}

/** What a file would bring in: how many rows, totals per unit (rupiah, person-days), the first rows. Names, not ids. */
export type ImportPreview = { rows: number; units: UnitTotal[]; sample: PreviewRow[] }

const SAMPLE_ROWS = 20

/** Sums up rows that were read from a file. */
export const previewOf = (items: readonly PlanItemInput[], lookups: PlanLookups): ImportPreview => {
  const names = new Map(
    [...lookups.opds, ...lookups.types, ...lookups.units].map(({ id, names: [name] }) => [
      id,
      name,
    ]),
  )
  const nameOf = (id: string): string => names.get(id) ?? ''
  return {
    rows: items.length,
    units: unitTotals(items).map((total) => ({ ...total, unit: nameOf(total.unit) })),
    sample: items.slice(0, SAMPLE_ROWS).map((item) => ({
      title: item.title,
      unit: nameOf(item.unit),
      type: nameOf(item.type),
      opds: item.opds.map(nameOf),
      startsOn: item.startsOn,
      endsOn: item.endsOn,
      personDays: totalPersonDays(item.personDays),
    })),
  }
}

const unitTotals = (items: readonly PlanItemInput[]): UnitTotal[] =>
  [...Map.groupBy(items, ({ unit }) => unit)].map(([unit, rows]) => ({
    unit,
    rows: rows.length,
    personDays: sumTenths(rows.map(({ personDays }) => totalPersonDays(personDays))),
    budget: rows.reduce((total, { budget }) => total + budget, 0),
  }))

/** Person-days have one decimal; added up in tenths no error creeps in. */
const sumTenths = (days: readonly number[]): number =>
  days.reduce((total, amount) => total + Math.round(amount * 10), 0) / 10
