// `npm run start:worker`: takes work from the queue. Any number of them; what one leaves undone when
// it is killed, another takes again.
import type { Payload } from 'payload'
import { assumeProduction, env } from '@/env'
import { endInOrder, surviveConnectionLoss } from '@/scripts/longRunning'
import { assertFitToServe } from '@/scripts/productionChecks'
import { giveUp } from '@/scripts/startProblem'
import { startHeartbeat } from './heartbeat'
import { declareQueues, openQueue } from './queue'
import { startSealing } from './sealing'
import { takeWork } from './takeWork'
import { startTicks } from './ticks'

/** What is under way may end; what takes longer is begun anew by another worker. */
const STOP_GRACE_MS = 4000

const main = async (): Promise<void> => {
  const { undo } = endInOrder()
  assumeProduction()
  await assertFitToServe()
  surviveConnectionLoss()
  const payload = await openPayload()
  const boss = openQueue(env.databaseUrl)
  boss.on('error', (err) => payload.logger.error({ err, event: 'queue.failed' }))
  await boss.start()
  await declareQueues(boss)
  await takeWork(boss, payload)
  undo(await startHeartbeat(payload))
  undo(startSealing(payload))
  undo(() => boss.stop({ graceful: true, timeout: STOP_GRACE_MS }))
  undo(await startTicks(payload, boss))
  process.send?.('ready')
}

/** Loaded late: the configuration reads the environment, which `main` has to settle first. */
const openPayload = async (): Promise<Payload> => {
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
  ])
  return getPayload({ config })
}

await main().catch(giveUp)
