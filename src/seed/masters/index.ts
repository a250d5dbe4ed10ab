import type { Payload } from 'payload'

import { loadCodeLists } from './codes'
import { loadHolidays } from './holidays'
import { loadSettings } from './settings'

/**
 * What every inspectorate begins with, demo or not: settings, days off of the given years, code
 * lists, oversight types with their report templates. Expects none of it to be there.
 */
export const loadMasters = async (
  payload: Payload,
  { organisation, years }: { organisation: { name: string; region: string }; years: number[] },
): Promise<void> => {
  await loadSettings(payload, organisation)
  await loadHolidays(payload, years)
  await loadCodeLists(payload)
}
