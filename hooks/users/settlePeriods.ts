import type { PayloadRequest } from 'payload'

import { type ActingPeriod, findActingPeriod, instantsOf } from '@/domain/users/acting'
import { actingProblems, endingProblems } from '@/domain/users/actingRules'
import { throwViolations } from '@/domain/violation'
import { holdLock } from '@/hooks/holdLock'
import { timeZoneOf } from '@/hooks/settings/readSettings'
import { actingTitle } from '@/i18n/actingTitle'

import {
  type NamedOfficer,
  type NamedPeriod,
  officersOf,
  periodsOfOthers,
  unitsOf,
} from './actingQuery'

/** A row of *Plt. dan Plh.* as it is stored or entered. */
export type ActingRow = Record<string, unknown> & { id?: string }

/** A new or changed row, and the period that it stands for. */
export type Entry = {
  row: ActingRow
  period: ActingPeriod
  path: string
  /** Nothing changed but that it ends earlier. */
  isShortened: boolean
}

type Settling = { person: NamedOfficer; rows: readonly ActingRow[]; entries: readonly Entry[] }

/**
 * Decides on each new or changed period of a person, under one lock for all appointments, and answers
 * their rows together with what follows from them.
 */
export const settlePeriods = async (
  req: PayloadRequest,
  { person, rows, entries }: Settling,
): Promise<Map<ActingRow, ActingRow>> => {
  if (entries.length === 0) return new Map()
  await holdLock(req, 'acting')
  const facts = await factsOf(req, { person, entries })
  const problemsOf = ({ row, period, path, isShortened }: Entry) => {
    if (isShortened) return endingProblems(period, path)
    const others = [...facts.others, ...besides(rows, row, person)]
    return actingProblems(period, { ...facts, others }, path)
  }
  throwViolations(entries.flatMap(problemsOf))
  return new Map(
    entries.map(({ row, period }) => {
      const unitName = facts.unitNames.get(period.unit ?? '') ?? null
      const follows = {
        officeTitle: actingTitle({ ...period, unitName }),
        actsForName: facts.absent.get(period.actsFor ?? '')?.name ?? null,
      }
      return [row, { ...row, ...follows }]
    }),
  )
}

/**
 * The rows with the instants between which they hold, in the zone as it is now: also those that did not
 * change, because Payload writes them anew as it read them before the zone may have changed.
 */
export const withInstants = async (
  req: PayloadRequest,
  rows: readonly ActingRow[],
): Promise<ActingRow[]> => {
  if (rows.length === 0) return []
  await holdLock(req, 'acting')
  const zone = await timeZoneOf(req)
  return rows.map((row) => {
    const period = findActingPeriod(row)
    return period ? { ...row, ...instantsOf(period, zone) } : row
  })
}

const factsOf = async (
  req: PayloadRequest,
  { person, entries }: Pick<Settling, 'person' | 'entries'>,
) => {
  const since = entries.map(({ period }) => period.from).toSorted()[0] ?? ''
  const units = await unitsOf(req)
  const named = entries.flatMap(({ period }) => period.actsFor ?? [])
  return {
    person,
    absent: await officersOf(req, named),
    irbanUnits: new Set(units.filter(({ kind }) => kind === 'irban').map(({ id }) => id)),
    unitNames: new Map(units.map(({ id, name }) => [id, name])),
    others: await periodsOfOthers(req, { person: person.id || null, since }),
  }
}

/** The other periods of the same person. */
const besides = (
  rows: readonly ActingRow[],
  one: ActingRow,
  { name }: NamedOfficer,
): NamedPeriod[] =>
  rows
    .filter((row) => row !== one)
    .flatMap((row) => findActingPeriod(row) ?? [])
    .map((period) => ({ ...period, name }))
