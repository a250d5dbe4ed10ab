// `node scripts/run.mjs FILE …`: runs a TypeScript command against the platform's database. The
// embedded one is started for its duration, unless `npm start` has it running already.
import { spawn } from 'node:child_process'
import { env } from '@/env'
import { bringUpTables, prepareDatabase } from './platform'
import { withClient } from './provision'
import { takeLock } from './runLock'
import { giveUp } from './startProblem'

const run = (args: readonly string[]): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
      stdio: 'inherit',
      env: { ...process.env, NODE_ENV: 'production', TEROPONG_MODE: env.mode },
    })
    child.once('exit', (code) => resolve(code ?? 1))
  })

const isRunning = (): Promise<boolean> =>
  withClient(env.databaseUrl, () => Promise.resolve(true)).catch(() => false)

const main = async (): Promise<number> => {
  const [, , ...args] = process.argv
  if (await isRunning()) return run(args)
  const release = takeLock(env.dataDir)
  try {
    const embedded = await prepareDatabase()
    const server = await embedded?.start()
    await bringUpTables(embedded, (line) => console.log(`• ${line} …`))
    const code = await run(args)
    await server?.stop()
    return code
  } finally {
    release()
  }
}

process.exit(await main().catch(giveUp))
