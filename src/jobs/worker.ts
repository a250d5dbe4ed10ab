// `npm run start:worker`: takes work from the queue. Any number of them; what one leaves undone when
// it is killed, another takes again.
import type { Payload } from 'payload'
import type { PgBoss } from 'pg-boss'
import { assumeProduction, env } from '@/env'
import { endInOrder, surviveConnectionLoss } from '@/scripts/longRunning'
import { assertFitToServe } from '@/scripts/productionChecks'
import { giveUp } from '@/scripts/startProblem'
import { startHeartbeat } from './heartbeat'
import { JOBS } from './index'
import { declareQueues, openQueue } from './queue'
import { startSealing } from './sealing'

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

const takeWork = async (boss: PgBoss, payload: Payload): Promise<void> => {
  for (const [name, handle] of Object.entries(JOBS)) {
    await boss.work(name, async (jobs) => {
      for (const { data } of jobs) await handle({ payload, data })
    })
  }
}

await main().catch(giveUp)
