// `npm run bench`: the chain beside plain SQL and a bare Payload collection, in one run.
import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

import { endChildren, startNode } from '@/scripts/children'
import { withClient } from '@/scripts/provision'
import { giveUp } from '@/scripts/startProblem'

import { measureBackup } from './backups'
import { type BenchDatabase, prepareDatabase } from './database'
import { connectTo } from './http'
import type { Sizes } from './loadStatements'
import { operationsOn } from './operations'
import { aimsOf, tableOf } from './report'
import { type Cell, measureOperation, type Plan } from './run'
import { signInAll } from './signIn'
import { measureWriters, type WritersResult } from './writers'

const FULL = {
  sizes: { recommendations: 200_000, startable: 20_000 },
  fileMegabytes: 1000,
  plan: { slices: 4, sliceSeconds: 1.5, clients: [1, 16] },
} satisfies { sizes: Sizes; fileMegabytes: number; plan: Plan }
const QUICK = {
  sizes: { recommendations: 20_000, startable: 8_000 },
  fileMegabytes: 40,
  plan: { slices: 2, sliceSeconds: 1, clients: [1, 16] },
} satisfies typeof FULL

const RESULTS = 'bench-results.json'
const READY_WITHIN_MS = 120_000
const BYTES_PER_GB = 1024 ** 3

const say = (line: string): void => console.log(`• ${line} …`)

const measure = async (database: BenchDatabase, plan: Plan, only: string): Promise<Cell[]> => {
  const send = connectTo(database.port)
  return withClient(database.ownerUrl, async (client) => {
    const cookies = await signInAll(client, send)
    const operations = await operationsOn(client, { send, cookies })
    const cells: Cell[] = []
    for (const operation of operations.filter(({ name }) => name.includes(only)))
      for (const clients of plan.clients) {
        say(`${operation.name}, ${clients} client(s)`)
        cells.push(...(await measureOperation(operation, { send, plan, clients })))
      }
    return cells
  })
}

const measureWriting = (database: BenchDatabase): Promise<WritersResult> => {
  const send = connectTo(database.port)
  return withClient(database.ownerUrl, async (client) => {
    const cookies = await signInAll(client, send)
    say('64 writers for a minute')
    return measureWriters(client, { send, cookies })
  })
}

const machine = () => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / BYTES_PER_GB),
  node: process.versions.node,
})

type LoadedSizes = Sizes & { sameIndexes: boolean }
type Asked = { sizes: LoadedSizes; plan: Plan; args: readonly string[] }

const report = (cells: Cell[], sizes: LoadedSizes): void => {
  const aims = aimsOf(cells)
  console.log(`\n${tableOf(cells)}\n`)
  for (const { text, isMet } of aims) console.log(`${isMet ? '✔' : '✖'} ${text}`)
  const results = { measuredAt: new Date().toISOString(), machine: machine(), sizes, cells, aims }
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`)
  console.log(`\n${RESULTS}`)
}

/** What of the comparison or of the writers is asked for, against a server of their own. */
const measureServer = async (
  database: BenchDatabase,
  { sizes, plan, args }: Asked,
): Promise<void> => {
  const server = await startNode({
    name: 'server',
    args: ['--expose-gc', 'scripts/bench/server.ts'],
    variables: database.variables,
    readyWithinMs: READY_WITHIN_MS,
  })
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length) ?? ''
  if (args.includes('--writers')) console.log(await measureWriting(database))
  else report(await measure(database, plan, only), sizes)
  await server.stop()
}

/**
 * `--quick` = a tenth of the rows, short cells; `--only=list` = operations with that in their name;
 * `--same-indexes` = the bare collection gets our composite index too: what is left is the code;
 * instead of the comparison: `--writers` = sixty-four people who write for a minute, `--backup` = a
 * backup of all rows and a gigabyte of files, restored into an empty installation.
 */
const main = async (): Promise<void> => {
  const args = process.argv.slice(2)
  const { sizes: loaded, fileMegabytes, plan } = args.includes('--quick') ? QUICK : FULL
  const sizes = { ...loaded, sameIndexes: args.includes('--same-indexes') }
  say(`loading ${sizes.recommendations} recommendations`)
  const database = await prepareDatabase(sizes)
  process.once('SIGINT', () => void endChildren())
  try {
    if (args.includes('--backup')) console.log(await measureBackup(database, fileMegabytes))
    else await measureServer(database, { sizes, plan, args })
  } finally {
    await endChildren()
    await database.remove()
  }
}

await main().catch(giveUp)
process.exit(0)
