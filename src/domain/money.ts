import { RuleViolation } from './violation'

/** The largest amount a field takes, in whole rupiah: above any regional budget and far inside exact integers. */
export const RUPIAH_MAX = 9_000_000_000_000_000

/** Throws `money.outOfRange` (with `path`) unless the value is a whole number of rupiah from 0 to 9·10¹⁵. */
export function assertRupiah(value: unknown, path: string): asserts value is number {
  if (Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= RUPIAH_MAX) return
  throw new RuleViolation('money.outOfRange', { min: 0, max: RUPIAH_MAX }, path)
}

/** Exact sum in whole rupiah. Throws `money.outOfRange` when a part or the sum is not exact any more. */
export const sum = (amounts: readonly number[]): number => {
  const total = exactSum(amounts)
  if (total > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new RuleViolation('money.outOfRange', { min: 0, max: Number.MAX_SAFE_INTEGER })
  }
  return Number(total)
}

/** What is still to be paid back: value − verified deposits, never below 0 (docs/glossary.md, "sisa"). */
export const remaining = ({
  value,
  deposits,
}: {
  value: number
  deposits: readonly number[]
}): number => {
  const left = BigInt(value) - exactSum(deposits)
  return left > 0n ? Number(left) : 0
}

/** Verified deposits above the value; 0 when there is no overpayment. */
export const overpaid = ({
  value,
  deposits,
}: {
  value: number
  deposits: readonly number[]
}): number => {
  const above = exactSum(deposits) - BigInt(value)
  return above > 0n ? Number(above) : 0
}

const exactSum = (amounts: readonly number[]): bigint => {
  for (const amount of amounts) assertRupiah(amount, 'amount')
  return amounts.reduce((total, amount) => total + BigInt(amount), 0n)
}
