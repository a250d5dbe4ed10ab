// `npm run faults -- --rounds=50 --seed=1`: the whole platform at work while its parts are killed.
import { writeFileSync } from 'node:fs'

import { endInOrder } from '@/scripts/longRunning'
import { endRunning } from '@/scripts/runOnce'
import { giveUp } from '@/scripts/startProblem'

import { openPlatform } from './platform'
import { figuresOf, lineOf } from './report'
import { runRounds } from './rounds'

const RESULTS = 'faults-results.json'
const ROUNDS = 50
const PLAYERS = 12
const LOSSES_SHOWN = 40

const numberOf = (name: string, otherwise: number): number => {
  const given = process.argv.find((arg) => arg.startsWith(`--${name}=`))
  return given ? Number(given.slice(name.length + 3)) : otherwise
}

const main = async (): Promise<number> => {
  const ending = endInOrder()
  ending.undo(endRunning)
  const [rounds, seed] = [numberOf('rounds', ROUNDS), numberOf('seed', 1)]
  console.log(`• ${rounds} rounds, seed ${seed}: starting the platform …`)
  const platform = await openPlatform()
  ending.undo(platform.remove)
  ending.undo(platform.stop)
  const tell = (round: Parameters<typeof lineOf>[0]): void => console.log(lineOf(round))
  const isEnding = ending.isAsked
  const run = await runRounds({ platform, rounds, seed, players: PLAYERS, tell, isEnding })
  const figures = figuresOf(run)
  const results = {
    measuredAt: new Date().toISOString(),
    seed,
    figures,
    losses: run.losses,
    rounds: run.rounds,
  }
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`)
  for (const loss of run.losses.slice(0, LOSSES_SHOWN)) console.log(`✖ ${loss}`)
  console.log(`\n${JSON.stringify(figures, null, 2)}\n\n${RESULTS}`)
  await platform.stop()
  if (run.losses.length === 0) await platform.remove()
  else console.log(`kept: ${platform.dataDir}`)
  return run.losses.length === 0 ? 0 : 1
}

process.exit(await main().catch(giveUp))
