import type { PlainDate } from '@/domain/plainDate'

export type Period = { startsOn: PlainDate; endsOn: PlainDate }
/** What is compared of an activity or plan row: ids of the people in its team and of the OPDs it visits. */
export type ScheduledRow = Period & {
  id: string
  title: string
  people: readonly string[]
  opds: readonly string[]
}
/** Two rows that claim the same person or OPD (`shared`, its id); `first` starts no later than `second`. */
export type Clash = { shared: string; first: ScheduledRow; second: ScheduledRow }
/** Each list holds at most `cap` clashes; `total` counts all of them. */
export type Clashes = { people: Clash[]; opds: Clash[]; total: { people: number; opds: number } }

/** More than anybody reads on one screen; the total still tells how many there are. */
const CLASHES_SHOWN_MAX = 500

/** Whether two periods share a day: 1–5 and 5–9 October do, 1–5 and 6–9 do not. */
export const overlaps = (a: Period, b: Period): boolean =>
  a.startsOn <= b.endsOn && a.endsOn >= b.startsOn

/**
 * A person in two activities at once, and an OPD visited twice in overlapping periods.
 * Rows that end before they start are another rule's business and are left out. O(n log n).
 */
export const findClashes = (rows: readonly ScheduledRow[], cap = CLASHES_SHOWN_MAX): Clashes => {
  const sound = rows.filter(({ startsOn, endsOn }) => startsOn <= endsOn)
  const inOrder = sound.toSorted(
    (a, b) => compareText(a.startsOn, b.startsOn) || compareText(a.id, b.id),
  )
  const people = sweep(inOrder, ({ people }) => people, cap)
  const opds = sweep(inOrder, ({ opds }) => opds, cap)
  return {
    people: people.clashes,
    opds: opds.clashes,
    total: { people: people.total, opds: opds.total },
  }
}

/** The clashes of one row with others; the row itself, by id, is left out (an edit does not clash with itself). */
export const clashesOf = (
  row: ScheduledRow,
  others: readonly ScheduledRow[],
  cap = CLASHES_SHOWN_MAX,
): Clashes =>
  findClashesBetween(
    row,
    others.filter((other) => other.id !== row.id && overlaps(row, other)),
    cap,
  )

const findClashesBetween = (
  row: ScheduledRow,
  others: readonly ScheduledRow[],
  cap: number,
): Clashes => {
  const pick = (keysOf: (row: ScheduledRow) => readonly string[]): Clash[] =>
    others.flatMap((other) => {
      const [first, second] = row.startsOn <= other.startsOn ? [row, other] : [other, row]
      const own = new Set(keysOf(row))
      return [...new Set(keysOf(other))]
        .filter((key) => own.has(key))
        .map((shared) => ({ shared, first, second }))
    })
  const [people, opds] = [pick((one) => one.people), pick((one) => one.opds)]
  return {
    people: people.slice(0, cap),
    opds: opds.slice(0, cap),
    total: { people: people.length, opds: opds.length },
  }
}

type KeysOf = (row: ScheduledRow) => readonly string[]

/** Rows come in order of their start; for each key only those still running are compared with the next one. */
const sweep = (
  inOrder: readonly ScheduledRow[],
  keysOf: KeysOf,
  cap: number,
): { clashes: Clash[]; total: number } => ({
  clashes: firstClashes(inOrder, keysOf, cap),
  total: totalOf(inOrder, keysOf),
})

const firstClashes = (inOrder: readonly ScheduledRow[], keysOf: KeysOf, cap: number): Clash[] => {
  const running = new Map<string, ScheduledRow[]>()
  const clashes: Clash[] = []
  for (const second of inOrder) {
    // Each pair that is looked at is a clash: beyond what is shown they are only counted.
    if (clashes.length >= cap) break
    for (const shared of new Set(keysOf(second))) {
      const still = (running.get(shared) ?? []).filter(({ endsOn }) => endsOn >= second.startsOn)
      for (const first of still) clashes.push({ shared, first, second })
      running.set(shared, [...still, second])
    }
  }
  return clashes.slice(0, cap)
}

/** How many there are, without a look at each: a plan of a few thousand rows may have millions. */
const totalOf = (inOrder: readonly ScheduledRow[], keysOf: KeysOf): number => {
  const rowsOf = new Map<string, ScheduledRow[]>()
  for (const row of inOrder)
    for (const key of new Set(keysOf(row))) {
      const known = rowsOf.get(key)
      if (known) known.push(row)
      else rowsOf.set(key, [row])
    }
  return [...rowsOf.values()].reduce((total, rows) => total + overlapsAmong(rows), 0)
}

/** In order of their start, each row clashes with the earlier ones that have not ended. */
const overlapsAmong = (rows: readonly ScheduledRow[]): number => {
  const ends = rows.map(({ endsOn }) => endsOn).toSorted(compareText)
  let [ended, total] = [0, 0]
  for (const [started, { startsOn }] of rows.entries()) {
    while ((ends[ended] ?? startsOn) < startsOn) ended += 1
    total += started - ended
  }
  return total
}

const compareText = (a: string, b: string): number => {
  if (a === b) return 0
  return a < b ? -1 : 1
}
