import type { CollectionBeforeOperationHook, Where } from 'payload'

import type { TimeZone } from '@/domain/timeZone'
import { findPickedDay, matchesOfDay } from '@/domain/wholeDays'

import { timeZoneOf } from './settings/readSettings'

/** Instants of every record, which a list shows by the day. */
const BY_DAY = ['createdAt', 'updatedAt']

type Match = Record<string, unknown>

const isOfDay = (path: string, match: unknown): match is Match =>
  BY_DAY.includes(path) && Object.values(match as Match).some((value) => findPickedDay(value))

const asksForDay = (where: Where): boolean =>
  Object.entries(where).some(([key, value]) =>
    Array.isArray(value) ? value.some(asksForDay) : isOfDay(key, value),
  )

const conditionsOf = (path: string, match: Match, timeZone: TimeZone): Where[] =>
  Object.entries(match).map(([operator, value]) => {
    const day = findPickedDay(value)
    const asked = day && matchesOfDay(operator, day, timeZone)
    return asked
      ? { or: asked.map((part) => ({ [path]: part })) }
      : ({ [path]: { [operator]: value } } as Where)
  })

const readDays = (where: Where, timeZone: TimeZone): Where => {
  const parts = Object.entries(where).flatMap(([key, value]): Where[] => {
    if (Array.isArray(value)) return [{ [key]: value.map((part) => readDays(part, timeZone)) }]
    return isOfDay(key, value) ? conditionsOf(key, value, timeZone) : [{ [key]: value } as Where]
  })
  return parts.length > 0 ? { and: parts } : where
}

/**
 * Whoever asks a list for what was made on a day means that day from midnight to midnight. The
 * calendar of a filter sends its noon (UTC), at which nothing was made (measured). After `guardQuery`,
 * which has seen that the filter is one.
 */
export const wholeDays: CollectionBeforeOperationHook = async ({ args, overrideAccess, req }) => {
  const { where } = args as { where?: Where }
  if (overrideAccess || !where || !asksForDay(where)) return
  Object.assign(args, { where: readDays(where, await timeZoneOf(req)) })
}
