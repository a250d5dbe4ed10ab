// `npm run audit:verify`: reads the audit log against its seals and anchors and says whether it is
// intact, or names the first place that is not. Ends with 1 when it is not.
import pg from 'pg'

import { readAnchors } from '@/audit/anchors'
import { derivedKey } from '@/derivedKey'
import type { Break } from '@/audit/verifyChain'
import { verifyLog } from '@/audit/verifyLog'
import { env } from '@/env'
import { say } from '@/i18n/label'

import { assertReachable } from './provision'
import { giveUp } from './startProblem'

const tell = (key: Parameters<typeof say>[0], facts: Record<string, string | number>): void => {
  console.log(say(key, 'id', facts))
  console.log(`(${say(key, 'en', facts)})`)
}

const main = async (): Promise<Break | null> => {
  await assertReachable(env.databaseUrl)
  const pool = new pg.Pool({ connectionString: env.databaseUrl, max: 1 })
  const verdict = await verifyLog(pool, {
    key: derivedKey('audit'),
    anchors: readAnchors(env.dataDir),
  })
  await pool.end()
  const { broken, sealed, waiting, anchors } = verdict
  if (broken) tell(`audit.${broken.kind}`, { ...broken, sealed })
  else tell('audit.intact', { sealed, waiting, anchors })
  return broken
}

const broken = await main().catch(giveUp)
process.exit(broken ? 1 : 0)
