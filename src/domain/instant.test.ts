import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatInstant, isInstant, parseInstant } from './instant'
import { TIME_ZONES } from './timeZone'

describe('instants', () => {
  it.each([
    ['2026-06-08T09:30:00+07:00', Date.UTC(2026, 5, 8, 2, 30)],
    ['2026-06-08T09:30:00+0700', Date.UTC(2026, 5, 8, 2, 30)],
    ['2026-06-08T02:30Z', Date.UTC(2026, 5, 8, 2, 30)],
    ['2026-06-08T02:30:15.250Z', Date.UTC(2026, 5, 8, 2, 30, 15, 250)],
    ['2026-06-08T02:30:15.2509Z', Date.UTC(2026, 5, 8, 2, 30, 15, 250)],
    ['2026-01-01T00:00:00-05:30', Date.UTC(2026, 0, 1, 5, 30)],
  ])('reads %s', (text, ms) => {
    expect(parseInstant(text)).toBe(ms)
  })

  it.each([
    '2026-06-08',
    '2026-06-08T09:30:00',
    '2026-06-08 09:30Z',
    '2026-02-29T09:30Z',
    '2026-06-08T09:30+15:00',
    '',
  ])('refuses %s', (text) => {
    expect(isInstant(text)).toBe(false)
    expect(() => parseInstant(text, 'from')).toThrow(
      expect.objectContaining({ code: 'date.invalidInstant', path: 'from' }),
    )
  })

  it('writes the offset of the zone, milliseconds only when there are any', () => {
    const ms = Date.UTC(2026, 5, 8, 2, 30)
    expect(formatInstant(ms, 'Asia/Jakarta')).toBe('2026-06-08T09:30:00+07:00')
    expect(formatInstant(ms, 'Asia/Jayapura')).toBe('2026-06-08T11:30:00+09:00')
    expect(formatInstant(ms + 5, 'Asia/Makassar')).toBe('2026-06-08T10:30:00.005+08:00')
  })

  it('reads back what it writes', () => {
    const anyMs = fc.integer({ min: -60_000_000_000_000, max: 200_000_000_000_000 })
    fc.assert(
      fc.property(anyMs, fc.constantFrom(...TIME_ZONES), (ms, zone) => {
        expect(parseInstant(formatInstant(ms, zone))).toBe(ms)
      }),
    )
  })
})
