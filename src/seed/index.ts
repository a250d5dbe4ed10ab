import { createLocalReq, type Payload } from 'payload'

import { plainDate, type PlainDate, yearOf } from '@/domain/plainDate'
import { env } from '@/env'

import { actingStories } from './acting'
import { evaluationStories } from './evaluations'
import { loadMasters } from './masters'
import { loadPeople } from './people'
import { planStories } from './plans/planStory'
import { hasUsers, markRead, welcome } from './query'
import { openStage } from './stage'
import { directWork } from './work/directWork'
import { openPapers } from './work/openPapers'
import { plannedWork } from './work/plannedWork'
import { dayOf, morningOf, play } from './timeline'

/** Few accounts are shared by many who try the demo at once; guessing passwords stays as hard. */
const DEMO_LIMITS = { signInFailures: 20, passwordResets: 5, requests: 6_000, uploads: 6_000 }

const ORGANISATION = {
  name: 'Inspektorat Kabupaten Contoh',
  region: 'Kabupaten Contoh',
  limits: DEMO_LIMITS,
}

/**
 * Loads one believable inspectorate into an empty, migrated database; does nothing when anybody has
 * an account. The same day gives the same data (ids apart).
 *
 * @param today the day (WIB) around which everything is due, overdue or under way
 * @returns whether anything was loaded
 * @throws when the mode is not demo: these accounts have a password that everybody knows
 */
export const seed = async ({
  payload,
  today,
}: {
  payload: Payload
  today: PlainDate
}): Promise<boolean> => {
  if (env.mode !== 'demo') throw new Error('Data demo hanya untuk mode demo (demo mode only).')
  if (await hasUsers(payload)) return false
  const year = yearOf(today)
  const years = [year - 2, year - 1, year, year + 1, year + 2]
  await loadMasters(await createLocalReq({}, payload), { organisation: ORGANISATION, years })
  await loadPeople(payload)
  const stage = await openStage(payload, { today, years })
  const { stories, plans } = planStories(stage)
  await play(stage, [
    ...stories,
    ...plannedWork(stage, plans),
    ...directWork(stage),
    ...openPapers(stage),
    ...evaluationStories(stage),
    ...actingStories(stage),
  ])
  await welcome(payload, morningOf(today, -200))
  await markRead(payload, morningOf(today, -10))
  return true
}

/** Run by itself or as `payload run src/seed/index.ts`, the way `npm start` loads it. */
const isCommand = /[\\/](payload([\\/]bin\.js)?|seed[\\/]index\.ts)$/.test(process.argv[1] ?? '')

/** The day is today (WIB), or the one given: the same day gives the same data. */
const main = async (day: string | undefined): Promise<void> => {
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
  ])
  const payload = await getPayload({ config })
  await seed({ payload, today: day ? plainDate(day) : dayOf(Date.now()) })
}

if (isCommand) {
  await main(process.argv[2])
  // Payload keeps one connection of its pool to itself: the process would never end by itself.
  process.exit(0)
}
