import sharp from 'sharp'

import { type Actor, actorFor, type ProofFile, StoryEnded } from './actor'
import { type Caller, callerFor, type Journal } from './caller'
import { type Cast, CREWS } from './cast'
import { closedGate } from './gate'
import type { Ledger } from './ledger'
import { type Job, orderWork, playPlan, type Stage } from './planStory'
import { type Random, seededRandom } from './random'
import { playWork } from './workStory'

/** Pauses between two requests of a person, so that not everybody is in the middle of one. */
const THINKING_MS = [0, 400] as const
const FIRST_YEAR = 2027
const LAST_YEAR = 2090
/** Every which story begins with a plan; the others with an order of the head. */
const PLAN_EVERY = 3

const SIDE = [8, 90] as const
const COLOUR = [0, 255] as const

const LISTS = [
  '/reports?limit=25',
  '/recommendations?limit=25',
  '/notifications?limit=10',
  '/plans?limit=10',
] as const

export type Crowd = {
  /** Lets everybody go on. */
  goOn: () => void
  /** Nobody sends anything new; resolves when every request under way has ended. */
  rest: () => Promise<void>
  callAs: (account: string) => Caller
  /** Stories that were played to their end. */
  stories: () => number
}
type Setting = {
  origin: string
  cast: Cast
  ledger: Ledger
  journal: Journal
  seed: number
  /** How many stories are played at the same time. */
  players: number
}
type Company = Omit<Crowd, 'goOn' | 'rest' | 'stories'> & {
  think: (random: Random) => Promise<void>
  stage: (random: Random) => Stage
  /** A year that no plan has yet; nothing when there is none left. */
  nextYear: () => number | null
  onEnd: () => void
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** A picture that hardly any other is like. */
const pictureOf = async (random: Random): Promise<ProofFile> => {
  const [r, g, b] = [COLOUR, COLOUR, COLOUR].map((range) => random.between(...range))
  const [width = 1, height = 1] = [SIDE, SIDE].map((range) => random.between(...range))
  const image = sharp({ create: { width, height, channels: 3, background: { r, g, b } } })
  return { name: `foto-${r}-${g}-${b}.png`, bytes: await image.png().toBuffer() }
}

const jobsOf = async (stage: Stage, random: Random, year: number | null): Promise<Job[]> =>
  year === null ? [await orderWork(stage, random.pick(CREWS), FIRST_YEAR)] : playPlan(stage, year)

/** One story after the other, from the plan to the confirmed follow-up. */
const play = async (company: Company, random: Random, number: number): Promise<never> => {
  const stage = company.stage(random)
  for (let story = number; ; story += 1) {
    const year = story % PLAN_EVERY === 0 ? company.nextYear() : null
    const jobs = await jobsOf(stage, random, year)
    for (const job of jobs) await playWork({ ...job, stage, photo: () => pictureOf(random) })
    company.onEnd()
  }
}

/** Looks at lists all the time, also while there is nothing to be seen. */
const lookOn = async ({ callAs, think }: Company, random: Random): Promise<never> => {
  for (;;) {
    await think(random)
    await callAs('inspektur')('GET', random.pick(LISTS))
  }
}

/**
 * People at work, at rest at first. Who is refused what had to be allowed begins another story.
 */
export const gatherCrowd = (setting: Setting): Crowd => {
  const { origin, cast, ledger, journal, seed, players } = setting
  const gate = closedGate()
  const callers = new Map<string, Caller>()
  const made = { marks: 0, stories: 0, year: FIRST_YEAR }
  const callAs = (account: string): Caller => {
    const call = callers.get(account) ?? callerFor(origin, `${account}@demo.test`, journal)
    callers.set(account, call)
    return gate.counted(call)
  }
  const think = async (random: Random): Promise<void> => {
    await pause(random.between(...THINKING_MS))
    await gate.pass()
  }
  const stage = (random: Random): Stage => ({
    cast,
    ledger,
    newMark: (what) => `${what} ${(made.marks += 1)}`,
    actors: (account): Actor =>
      actorFor(callAs(account), { ledger, journal, turn: () => think(random) }),
  })
  const nextYear = (): number | null => (made.year < LAST_YEAR ? (made.year += 1) : null)
  const company: Company = { callAs, think, stage, nextYear, onEnd: () => (made.stories += 1) }
  const playOn = async (random: Random, number: number): Promise<never> => {
    for (;;)
      await play(company, random, number).catch((error: unknown) => {
        if (!(error instanceof StoryEnded)) journal.wrong.push(String(error))
      })
  }
  for (let number = 0; number < players; number += 1)
    void playOn(seededRandom(seed + number + 1), number)
  void lookOn(company, seededRandom(seed))
  return { goOn: gate.open, rest: gate.close, callAs, stories: () => made.stories }
}
