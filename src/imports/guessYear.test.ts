import { expect, it } from 'vitest'

import { guessYear } from './guessYear'

const table = (...starts: string[]) => ({
  header: ['Nama Kegiatan', 'RMP'],
  rows: starts.map((start) => ['Audit', start]),
  firstRow: 2,
})

it('takes the year in which most rows start', () => {
  expect(guessYear(table('2027-01-02', '31/12/2026', '2 Maret 2027', 'kelak', ''))).toBe(2027)
})

it('has no year without a start that can be read', () => {
  expect(guessYear(table('kelak'))).toBeNull()
  expect(guessYear({ header: ['Nama'], rows: [['Audit']], firstRow: 2 })).toBeNull()
})
