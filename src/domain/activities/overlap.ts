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
 * Rows that end before they start are another rule's business and are left out. O(n log n + clashes).
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

/** Rows come in order of their start; for each key only those still running are compared with the next one. */
const sweep = (
  inOrder: readonly ScheduledRow[],
  keysOf: (row: ScheduledRow) => readonly string[],
  cap: number,
): { clashes: Clash[]; total: number } => {
  const running = new Map<string, ScheduledRow[]>()
  const clashes: Clash[] = []
  let total = 0
  for (const second of inOrder) {
    for (const shared of new Set(keysOf(second))) {
      const still = (running.get(shared) ?? []).filter(({ endsOn }) => endsOn >= second.startsOn)
      total += still.length
      for (const first of still.slice(0, Math.max(0, cap - clashes.length)))
        clashes.push({ shared, first, second })
      running.set(shared, [...still, second])
    }
  }
  return { clashes, total }
}

const compareText = (a: string, b: string): number => {
  if (a === b) return 0
  return a < b ? -1 : 1
}
