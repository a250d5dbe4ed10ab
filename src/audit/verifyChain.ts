import { timingSafeEqual } from 'node:crypto'

import type { Sealable } from '@/domain/audit/canonicalJson'

import { FIRST_HASH, hashOf, macOf } from './seal'

/** One seal with the line it seals; `line` is null when the line is gone. */
export type SealedLine = {
  sealNo: number
  rowId: string
  line: Sealable | null
  hash: Buffer
  mac: Buffer
}

/** What was written down outside the database: number and hash of the last seal of a day. */
export type Anchor = { day: string; sealNo: number; hash: string }

/** The first thing that does not fit. */
export type Break =
  | { kind: 'line-missing' | 'line-changed' | 'not-our-seal'; sealNo: number; rowId: string }
  | { kind: 'seal-missing'; sealNo: number }
  | { kind: 'anchor-differs' | 'anchor-beyond-end'; day: string; sealNo: number }
  | { kind: 'line-unsealed' | 'line-gone-unsealed'; rowId: string }

export type ChainCheck = {
  /** Takes the seals in their order; says what is wrong with this one, if anything is. */
  take: (sealed: SealedLine) => Break | null
  /** After the last seal: an anchor that the chain no longer reaches. */
  end: () => Break | null
  count: () => number
}

const isEqual = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b)

/**
 * Walks the chain of seals and names the first break: a line changed or gone, a number left out, a
 * seal made without the key, an anchor that the chain no longer meets (it was built anew, or cut).
 *
 * @param key `AUDIT_KEY`
 * @param anchors those of the anchor files, in any order
 */
export const checkChain = (key: Buffer, anchors: readonly Anchor[]): ChainCheck => {
  const bySeal = Map.groupBy(anchors, ({ sealNo }) => sealNo)
  let previous = FIRST_HASH
  let last = 0
  const take = ({ sealNo, rowId, line, hash, mac }: SealedLine): Break | null => {
    if (sealNo !== last + 1) return { kind: 'seal-missing', sealNo: last + 1 }
    last = sealNo
    if (line === null) return { kind: 'line-missing', sealNo, rowId }
    if (!isEqual(hashOf(line, previous), hash)) return { kind: 'line-changed', sealNo, rowId }
    if (!isEqual(macOf(hash, key), mac)) return { kind: 'not-our-seal', sealNo, rowId }
    previous = hash
    const other = bySeal.get(sealNo)?.find((anchor) => anchor.hash !== hash.toString('hex'))
    return other ? { kind: 'anchor-differs', day: other.day, sealNo } : null
  }
  const end = (): Break | null => {
    const beyond = anchors.find(({ sealNo }) => sealNo > last)
    return beyond ? { kind: 'anchor-beyond-end', day: beyond.day, sealNo: beyond.sealNo } : null
  }
  return { take, end, count: () => last }
}
