// `npm run start:web`: the built application behind our own HTTP server. Any number of them.
import { assumeProduction, env } from '@/env'
import { feelPulse } from './databasePulse'
import { hushConsole } from './hushConsole'
import { endInOrder, surviveConnectionLoss } from './longRunning'
import { assertFitToServe } from './productionChecks'
import { giveUp } from './startProblem'
import { serve } from './webServer'
import { gateOf } from './withoutDatabase'

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
  undo(hushConsole())
  const pulse = feelPulse(env.databaseUrl)
  undo(pulse.stop)
  const { port, host, trustedProxyHops, serverUrl, origins } = env
  const served = { port, host, trustedProxyHops, serverUrl, origins, gate: gateOf(pulse) }
  undo(await serve(app.getRequestHandler(), served))
  process.send?.('ready')
}

await main().catch(giveUp)
