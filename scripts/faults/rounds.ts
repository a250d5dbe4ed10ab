import { withClient } from '@/scripts/provision'

import { type Journal, openJournal, REQUEST_TIMEOUT_MS } from './caller'
import { readCast } from './cast'
import { checkFiles } from './checkFiles'
import { checkLog, checkSealing } from './checkLog'
import { checkPromises } from './checkPromises'
import { untilCalm } from './checkRest'
import { checkWhole } from './checkWhole'
import { type Crowd, gatherCrowd } from './crowd'
import { kill, type Killed, planKills } from './kills'
import { type Ledger, openLedger } from './ledger'
import type { Platform } from './platform'
import { seededRandom } from './random'
import { untilBack } from './untilBack'

const BACK_WITHIN_MS = 60_000
/** Work that goes on after everything is back, before the check. */
const GO_ON_MS = 1500

export type Round = {
  number: number
  killed: readonly Killed[]
  backAfterMs: number
  /** Everything ran again in time; if not, there are no more rounds. */
  isBack: boolean
  /** Answers of this round. */
  counts: Journal['counts']
  losses: readonly string[]
}
export type Run = {
  rounds: Round[]
  stories: number
  journal: Journal
  /** Everything that was lost, half-done, hanging or answered wrongly; none, if all is well. */
  losses: string[]
}
type Setting = {
  platform: Platform
  rounds: number
  seed: number
  players: number
  tell: (round: Round) => void
  isEnding: () => boolean
}
type Scene = { platform: Platform; crowd: Crowd; ledger: Ledger; journal: Journal }

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const check = ({ platform, crowd, ledger }: Scene): Promise<string[]> =>
  withClient(platform.superuserUrl, async (client) => [
    ...(await untilCalm(client)),
    ...(await checkPromises(client, ledger)),
    ...(await checkWhole(client)),
    ...(await checkFiles(client, {
      dataDir: platform.dataDir,
      call: crowd.callAs('inspektur'),
      ledger,
    })),
    ...(await checkLog(platform)),
  ])

const difference = (after: Journal['counts'], before: Journal['counts']): Journal['counts'] => ({
  acknowledged: after.acknowledged - before.acknowledged,
  refused: after.refused - before.refused,
  unknown: after.unknown - before.unknown,
})

/** People work, parts are killed under their hands, everything comes back, and is looked at. */
const playRound = async (scene: Scene, number: number, seed: number): Promise<Round> => {
  const { platform, crowd, journal } = scene
  const before = { ...journal.counts }
  const killed: Killed[] = []
  crowd.goOn()
  for (const { targets, afterMs } of planKills(seededRandom(seed * 1000 + number))) {
    await pause(afterMs)
    killed.push(...kill(platform, targets))
  }
  const pids = new Set(killed.map(({ pid }) => pid))
  const back = await untilBack(platform, { killed: pids, withinMs: BACK_WITHIN_MS }).catch(String)
  await pause(GO_ON_MS)
  await crowd.rest()
  const isBack = typeof back === 'number'
  return {
    number,
    killed,
    isBack,
    backAfterMs: isBack ? back : BACK_WITHIN_MS,
    losses: isBack ? await check(scene) : [back],
    counts: difference(journal.counts, before),
  }
}

const wrongAnswers = ({ hung, wrong }: Journal): string[] => [
  ...hung.map((request) => `no answer within ${REQUEST_TIMEOUT_MS / 1000} s: ${request}`),
  ...wrong.map((answer) => `wrong answer: ${answer}`),
]

/** Plays the rounds one after the other on a running platform; the same seed kills the same parts. */
export const runRounds = async (setting: Setting): Promise<Run> => {
  const { platform, rounds: wanted, seed, players, tell, isEnding } = setting
  const [ledger, journal] = [openLedger(), openJournal()]
  const cast = await withClient(platform.superuserUrl, readCast)
  const crowd = gatherCrowd({ origin: platform.origin, cast, ledger, journal, seed, players })
  const scene = { platform, crowd, ledger, journal }
  const rounds: Round[] = []
  while (rounds.length < wanted && !isEnding()) {
    const round = await playRound(scene, rounds.length + 1, seed)
    rounds.push(round)
    tell(round)
    if (!round.isBack) break
  }
  // What was lost once is found missing in every later round.
  const losses = new Set([
    ...rounds.flatMap((round) => round.losses),
    ...(await checkSealing(platform).catch((error: unknown) => [String(error)])),
    ...wrongAnswers(journal),
  ])
  return { rounds, stories: crowd.stories(), journal, losses: [...losses] }
}
