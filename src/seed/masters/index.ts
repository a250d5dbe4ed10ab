import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/endpoints/inTransaction'
import { holdLock } from '@/hooks/holdLock'
import { sql } from '@/hooks/transaction'

import { CODE_LISTS, codesOf, loadOversightTypes } from './codes'
import { holidaysOf } from './holidays'
import { hasRows, insertTold } from './query'
import { type Organisation, saveSettings, settingsOf } from './settings'

export type Start = { organisation: Organisation | undefined; years: readonly number[] }

/** Something an inspectorate begins with; `year` where each year is loaded for itself. */
export type Master = { slug: string; year?: number; isLoaded: boolean }

type Part = Omit<Master, 'isLoaded'> & {
  isThere: (req: PayloadRequest) => Promise<boolean>
  load: (req: PayloadRequest) => Promise<void>
}

/**
 * Loads what every inspectorate begins with, demo or not: settings, days off of the given years, code
 * lists, oversight types with their report templates. A list that has any row and settings that were
 * ever saved stay as they are, so that it may be repeated; all of it or nothing.
 *
 * @returns every part, and whether it was loaded now
 */
export const loadMasters = async (req: PayloadRequest, start: Start): Promise<Master[]> =>
  inTransaction(req, async () => {
    await holdLock(req, 'masters')
    const masters: Master[] = []
    for (const { slug, year, isThere, load } of partsOf(start)) {
      const isLoaded = !(await isThere(req))
      if (isLoaded) await load(req)
      masters.push({ slug, year, isLoaded })
    }
    return masters
  })

const partsOf = (start: Start): Part[] => [
  ...settingsOf(start.organisation).map(({ slug, data }): Part => ({
    slug,
    isThere: (req) => hasRows(req, slug),
    load: (req) => saveSettings(req, slug, data),
  })),
  ...start.years.map((year): Part => ({
    slug: 'holidays',
    year,
    // A day of the region's own does not make the decree known.
    isThere: (req) =>
      hasRows(req, 'holidays', sql`kind = 'libur-nasional' AND date LIKE ${`${year}-%`}`),
    load: (req) => insertTold(req, { slug: 'holidays', title: String(year) }, holidaysOf(year)),
  })),
  ...CODE_LISTS.map((slug): Part => ({
    slug,
    isThere: (req) => hasRows(req, slug),
    load: (req) => insertTold(req, { slug }, codesOf(slug)),
  })),
  {
    slug: 'oversight-types',
    isThere: (req) => hasRows(req, 'oversight-types'),
    load: loadOversightTypes,
  },
]
