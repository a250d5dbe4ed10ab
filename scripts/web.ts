// `npm run start:web`: the built application behind our own HTTP server. Any number of them.
import { assumeProduction, env } from '@/env'
import { endInOrder, surviveConnectionLoss } from './longRunning'
import { assertFitToServe } from './productionChecks'
import { giveUp } from './startProblem'
import { serve } from './webServer'

const main = async (): Promise<void> => {
  const { undo } = endInOrder()
  assumeProduction()
  await assertFitToServe()
  surviveConnectionLoss()
  const { default: next } = await import('next')
  const app = next({
    dev: false,
    dir: process.cwd(),
    hostname: env.host ?? 'localhost',
    port: env.port,
  })
  await app.prepare()
  undo(await serve(app.getRequestHandler(), env))
  process.send?.('ready')
}

await main().catch(giveUp)
