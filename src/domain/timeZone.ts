/**
 * The three time zones of Indonesia (Keppres 41/1987). None has daylight saving time, so a fixed offset is exact
 * and the answer does not depend on the time-zone data of the machine.
 */
export const TIME_ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const
export type TimeZone = (typeof TIME_ZONES)[number]

/** Minutes ahead of UTC: WIB, WITA, WIT. */
export const OFFSET_MINUTES = {
  'Asia/Jakarta': 420,
  'Asia/Makassar': 480,
  'Asia/Jayapura': 540,
} as const satisfies Record<TimeZone, number>
