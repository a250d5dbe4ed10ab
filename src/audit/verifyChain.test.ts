import { createHash } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { FIRST_HASH, hashOf, macOf } from './seal'
import { type Anchor, type Break, checkChain, type SealedLine } from './verifyChain'

const KEY = Buffer.from('only-for-tests-only-for-tests-123')

const chainOf = (count: number, key = KEY): SealedLine[] => {
  let previous = FIRST_HASH
  return Array.from({ length: count }, (_, place) => {
    const line = { id: `r${place + 1}`, action: 'update' }
    previous = hashOf(line, previous)
    const sealNo = place + 1
    return { sealNo, rowId: line.id, line, hash: previous, mac: macOf(previous, key) }
  })
}

const firstBreak = (seals: SealedLine[], anchors: Anchor[] = []): Break | null => {
  const check = checkChain(KEY, anchors)
  for (const sealed of seals) {
    const found = check.take(sealed)
    if (found) return found
  }
  return check.end()
}

const anchorOf = (seals: SealedLine[], sealNo: number): Anchor => ({
  day: '2026-03-02',
  sealNo,
  hash: seals[sealNo - 1]?.hash.toString('hex') ?? '',
})

describe('a chain of seals', () => {
  const seals = chainOf(5)

  it('is intact as it was made, with anchors at any of its seals', () => {
    expect(firstBreak(seals, [anchorOf(seals, 2), anchorOf(seals, 5)])).toBeNull()
    expect(firstBreak([])).toBeNull()
  })

  it('hashes 0x01, the hash before and the canonical line', () => {
    const bytes = Buffer.concat([
      Buffer.from([1]),
      FIRST_HASH,
      Buffer.from('{"action":"update","id":"r1"}'),
    ])
    expect(seals[0]?.hash.toString('hex')).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  it.each<[string, (seals: SealedLine[]) => SealedLine[], Partial<Break>]>([
    [
      'a changed line',
      (all) =>
        all.map((one) => (one.sealNo === 3 ? { ...one, line: { id: 'r3', action: 'read' } } : one)),
      { kind: 'line-changed', sealNo: 3 },
    ],
    [
      'a line that is gone',
      (all) => all.map((one) => (one.sealNo === 2 ? { ...one, line: null } : one)),
      { kind: 'line-missing', sealNo: 2, rowId: 'r2' },
    ],
    [
      'two lines that changed places',
      (all) =>
        all.map((one) =>
          one.sealNo === 2
            ? { ...one, line: all[2]?.line ?? null }
            : one.sealNo === 3
              ? { ...one, line: all[1]?.line ?? null }
              : one,
        ),
      { kind: 'line-changed', sealNo: 2 },
    ],
    [
      'a seal left out',
      (all) => all.filter(({ sealNo }) => sealNo !== 4),
      { kind: 'seal-missing', sealNo: 4 },
    ],
    [
      'seals made without the key',
      () => chainOf(5, Buffer.from('another-key-another-key-another-k')),
      { kind: 'not-our-seal', sealNo: 1 },
    ],
  ])('names %s', (_name, tamper, expected) => {
    expect(firstBreak(tamper(seals))).toMatchObject(expected)
  })

  it('that was cut no longer reaches its anchor; what is newer than the last anchor is not missed', () => {
    expect(firstBreak(seals.slice(0, 3), [anchorOf(seals, 4)])).toMatchObject({
      kind: 'anchor-beyond-end',
      sealNo: 4,
    })
    expect(firstBreak(seals.slice(0, 4), [anchorOf(seals, 4)])).toBeNull()
  })

  it('that was built anew with the key differs from its anchor', () => {
    const anchor = { ...anchorOf(seals, 3), hash: 'ab'.repeat(32) }
    expect(firstBreak(seals, [anchor])).toMatchObject({ kind: 'anchor-differs', sealNo: 3 })
  })
})
