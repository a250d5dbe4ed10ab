import { msOfLocalTime, localTimeOf } from '@/domain/instant'
import { addDays, type PlainDate } from '@/domain/plainDate'

import { backdate, databaseNow, type LoadedDay } from './query'
import type { Moment, Stage } from './stage'

/** Something that somebody did on a day. */
export type Step = { on: PlainDate; run: (at: Moment) => Promise<void> }

/** Steps of one matter in their order; each happens no earlier than the one before it. */
export type Story = readonly Step[]

const ZONE = 'Asia/Jakarta'
const MS_PER_HOUR = 3_600_000
const OPENS = 7.75 * MS_PER_HOUR
const BETWEEN = 90_000
const STEPS_PER_DAY = 320

/** On the day of seeding itself only just after midnight: nothing may lie in the future. */
const instantOf = (on: PlainDate, { nth, today }: { nth: number; today: PlainDate }): string => {
  const step = nth % STEPS_PER_DAY
  const msOfDay = on === today ? step * 100 : OPENS + step * BETWEEN
  return new Date(msOfLocalTime({ date: on, msOfDay }, ZONE)).toISOString()
}

const inOrder = (story: Story): Step[] => {
  let latest = story[0]?.on
  return story.map((step) => {
    latest = latest && latest > step.on ? latest : step.on
    return { ...step, on: latest }
  })
}

/**
 * Plays all stories up to today, day by day, so that numbers are issued and people told in the
 * order in which a year goes by. What would happen later has not happened.
 */
export const play = async (stage: Stage, stories: readonly Story[]): Promise<void> => {
  const { payload, today } = stage
  const steps = stories
    .flatMap(inOrder)
    .filter(({ on }) => on <= today)
    .toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1))
  const days = Map.groupBy(steps, ({ on }) => on)
  const loaded: LoadedDay[] = []
  let since = await databaseNow(payload)
  for (const [on, events] of days) {
    for (const [nth, { run }] of events.entries())
      await run({ on, now: instantOf(on, { nth, today }) })
    const until = await databaseNow(payload)
    loaded.push({ since, until, morning: instantOf(on, { nth: 0, today }) })
    since = until
  }
  await backdate(payload, loaded)
}

/** The local day of an instant. */
export const dayOf = (instantMs: number): PlainDate => localTimeOf(instantMs, ZONE).date

/** The instant (ISO, UTC) at which the office opens on a day. */
export const morningOf = (on: PlainDate, daysLater = 0): string =>
  new Date(msOfLocalTime({ date: addDays(on, daysLater), msOfDay: OPENS }, ZONE)).toISOString()
