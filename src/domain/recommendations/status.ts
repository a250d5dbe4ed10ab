import { parseInstant } from '@/domain/instant'
import { remaining } from '@/domain/money'
import { RuleViolation } from '@/domain/violation'

export const VERDICTS = ['open', 'partial', 'done'] as const
export type Verdict = (typeof VERDICTS)[number]

/** A verdict on one follow-up. Instants are ISO 8601 with offset; `confirmedAt` is null until the irban confirms. */
export type VerdictEntry = { verdict: Verdict; verifiedAt: string; confirmedAt: string | null }

/** From which step a verdict counts; a setting, default `confirmed`. */
export type VerdictStep = 'confirmed' | 'verified'

/**
 * Status of a recommendation from the verdicts on its follow-ups: the latest that counts, `open` without one.
 * It is derived, never typed in (docs/workflows.md, recommendations).
 */
export const statusFromVerdicts = (
  history: readonly VerdictEntry[],
  countsFrom: VerdictStep = 'confirmed',
): Verdict => latest(history, countsFrom)?.verdict ?? 'open'

/** When a recommendation was last reopened, from whatever state, and when from done; null is never. */
export type Reopened = { reopenedAt: string | null; undoneAt: string | null }

/**
 * The verdicts that still stand for a recommendation reopened at this instant, from whatever state:
 * what already counted as done before is not done, also when one after it is taken back, or it is
 * confirmed, since. One that waited for its confirmation counts from then on; but none that was there
 * when it was reopened from done, which it may have been by a setting that held for a moment.
 */
export const standingVerdicts = (
  history: readonly VerdictEntry[],
  { reopenedAt, undoneAt, countsFrom }: Reopened & { countsFrom: VerdictStep },
): VerdictEntry[] =>
  history.filter((entry) => {
    const moment = momentOf(entry, countsFrom)
    if (entry.verdict !== 'done') return true
    if (isOverruled(entry, undoneAt)) return false
    return reopenedAt === null || moment === null || isAfter(moment, reopenedAt)
  })

/** Whether a verdict of done was given before the recommendation was reopened from done: it says nothing any more. */
export const isOverruled = (
  { verdict, verifiedAt }: Pick<VerdictEntry, 'verdict' | 'verifiedAt'>,
  undoneAt: string | null,
): boolean => verdict === 'done' && undoneAt !== null && !isAfter(verifiedAt, undoneAt)

/** What holds where nothing may be done: reopened, or with money left that nobody decided on. */
export const shortOfDone = <Entry extends VerdictEntry>(history: readonly Entry[]): Entry[] =>
  history.filter(({ verdict }) => verdict !== 'done')

const isAfter = (one: string, other: string): boolean => parseInstant(one) > parseInstant(other)

/** From when a verdict counts; not yet, as long as it waits for the irban. */
const momentOf = (
  { verifiedAt, confirmedAt }: VerdictEntry,
  countsFrom: VerdictStep,
): string | null => (countsFrom === 'confirmed' ? confirmedAt : verifiedAt)

/** Status after `reopen`: the latest confirmed verdict short of done, else open. */
export const reopenedStatus = (history: readonly VerdictEntry[]): Exclude<Verdict, 'done'> => {
  const verdict = latest(shortOfDone(history), 'confirmed')?.verdict
  return verdict === 'partial' ? 'partial' : 'open'
}

/**
 * A recommendation with money remaining is not done unless a decision on the remainder (SKTJM) is recorded.
 * Amounts in whole rupiah. Throws `recommendations.moneyRemaining` with the fact `remaining`.
 */
export const assertMayBeDone = ({
  value,
  verifiedDepositsIncludingThisFollowUp,
  remainderDecided,
}: {
  value: number
  verifiedDepositsIncludingThisFollowUp: readonly number[]
  remainderDecided: boolean
}): void => {
  const left = remaining({ value, deposits: verifiedDepositsIncludingThisFollowUp })
  if (left === 0 || remainderDecided) return
  throw new RuleViolation('recommendations.moneyRemaining', { remaining: left }, 'verdict')
}

const latest = (
  history: readonly VerdictEntry[],
  countsFrom: VerdictStep,
): VerdictEntry | undefined => {
  const counted = history.flatMap((entry) => {
    const moment = momentOf(entry, countsFrom)
    return moment === null ? [] : [{ entry, ms: parseInstant(moment) }]
  })
  // At the same moment the later entry of the history holds.
  return counted.reduce(
    (newest, next) => (newest && newest.ms > next.ms ? newest : next),
    counted[0],
  )?.entry
}
