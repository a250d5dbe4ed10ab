import type { Pool } from 'pg'

import { countWaiting, findStray, sealsAfter } from './query'
import { type Anchor, type Break, checkChain } from './verifyChain'

const BATCH_SEALS = 5_000

export type Verdict = {
  /** Seals that fit, up to the break. */
  sealed: number
  /** Lines written in the last seconds, which the worker has yet to seal. */
  waiting: number
  anchors: number
  broken: Break | null
}

/**
 * Reads the whole audit log against its seals and the anchors. Nothing is changed; lines may be
 * added meanwhile.
 */
export const verifyLog = async (
  pool: Pick<Pool, 'query'>,
  { key, anchors }: { key: Buffer; anchors: readonly Anchor[] },
): Promise<Verdict> => {
  const chain = checkChain(key, anchors)
  const broken =
    (await walk(pool as Pool, chain)) ?? chain.end() ?? (await strayBreak(pool as Pool))
  return {
    sealed: chain.count(),
    waiting: await countWaiting(pool as Pool),
    anchors: anchors.length,
    broken,
  }
}

const walk = async (pool: Pool, chain: ReturnType<typeof checkChain>): Promise<Break | null> => {
  for (;;) {
    const seals = await sealsAfter(pool, { sealNo: chain.count(), limit: BATCH_SEALS })
    for (const sealed of seals) {
      const broken = chain.take(sealed)
      if (broken) return broken
    }
    if (seals.length < BATCH_SEALS) return null
  }
}

const strayBreak = async (pool: Pool): Promise<Break | null> => {
  const stray = await findStray(pool)
  if (!stray) return null
  return { kind: stray.isGone ? 'line-gone-unsealed' : 'line-unsealed', rowId: stray.rowId }
}
