import { describe, expect, it } from 'vitest'

import { followUpProblems } from '@/domain/followUps/completeness'
import { plainDate } from '@/domain/plainDate'

const today = plainDate('2026-11-20')
const codes = (content: Parameters<typeof followUpProblems>[0]) =>
  followUpProblems(content, today).map(({ code, path }) => `${code} ${path}`)

const item = { description: 'Kuitansi setoran', files: ['f1'] }
const plan = {
  agreement: 'agree',
  actionPlan: 'Menyetor kembali',
  personInCharge: 'Bendahara',
  targetOn: '2026-12-01',
}

describe('a response', () => {
  it.each([
    ['with a plan is complete', plan, []],
    ['says whether the OPD agrees', {}, ['followUps.agreementRequired agreement']],
    [
      'that disagrees gives a reason',
      { agreement: 'disagree', reason: ' ' },
      ['followUps.reasonRequired reason'],
    ],
    ['that disagrees needs no plan', { agreement: 'disagree', reason: 'Sudah disetor' }, []],
    [
      'that agrees names plan, person and date',
      { agreement: 'agree', actionPlan: 'x' },
      ['followUps.planRequired personInCharge', 'followUps.planRequired targetOn'],
    ],
  ])('%s', (_rule, content, expected) => {
    expect(codes({ kind: 'response', ...content })).toEqual(expected)
  })
})

describe('evidence', () => {
  it.each([
    ['has items', [], ['followUps.itemsRequired items']],
    ['with a described and proven item is complete', [item], []],
    [
      'describes every item',
      [item, { files: ['f2'] }],
      ['followUps.itemIncomplete items.1.description'],
    ],
    ['proves every item', [{ description: 'x' }], ['followUps.itemIncomplete items.0.files']],
    [
      'names receipt and day of a deposit',
      [{ description: 'x', depositedAmount: 5, receiptNumber: 'STS-1' }],
      ['followUps.depositIncomplete items.0.receiptNumber'],
    ],
    [
      'takes a deposit with its receipt as proof',
      [{ description: 'x', depositedAmount: 5, receiptNumber: 'S', depositedOn: '2026-11-20' }],
      [],
    ],
    [
      'refuses a deposit of tomorrow',
      [{ description: 'x', depositedAmount: 5, receiptNumber: 'S', depositedOn: '2026-11-21' }],
      ['followUps.depositInFuture items.0.depositedOn'],
    ],
  ])('%s', (_rule, items, expected) => {
    expect(codes({ kind: 'evidence', items })).toEqual(expected)
  })
})
