import { describe, expect, it } from 'vitest'

import { fileSize, rupiah, shortDate, shortInstant } from './format'

describe('dates and amounts of the portal', () => {
  it('writes dates as an Indonesian letter does', () => {
    expect(shortDate('2026-03-30', 'id')).toBe('30 Mar 2026')
  })

  it('writes instants in the organisation’s zone, with its name', () => {
    const at = '2026-03-30T17:30:00.000Z'
    expect(shortInstant(at, { language: 'id', timeZone: 'Asia/Jakarta' })).toBe(
      '31 Mar 2026, 00.30 WIB',
    )
    expect(shortInstant(at, { language: 'id', timeZone: 'Asia/Jayapura' })).toBe(
      '31 Mar 2026, 02.30 WIT',
    )
  })

  it('writes money and sizes with Indonesian separators', () => {
    expect(rupiah(1_250_000, 'id')).toBe('Rp1.250.000')
    expect(fileSize(1_887_437, 'id')).toBe('1,8 MB')
    expect(fileSize(870_400, 'id')).toBe('850 KB')
    expect(fileSize(10, 'id')).toBe('1 KB')
  })
})
