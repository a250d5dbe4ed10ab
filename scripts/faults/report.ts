import type { Round, Run } from './rounds'

const seconds = (ms: number): string => (ms / 1000).toFixed(1)

const killedIn = ({ killed }: Round): string =>
  killed.map(({ target }) => target).join(' + ') || 'nothing'

/** One round as a line. */
export const lineOf = (round: Round): string => {
  const { number, backAfterMs, counts, losses } = round
  const { acknowledged, refused, unknown } = counts
  const place = String(number).padStart(3)
  const answers = `${acknowledged} acknowledged, ${refused} refused, ${unknown} unknown`
  const verdict = losses.length === 0 ? 'all there' : `${losses.length} LOST`
  return `${place}  ${killedIn(round).padEnd(32)} back after ${seconds(backAfterMs).padStart(4)} s  ${answers}  ${verdict}`
}

const middleOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** The figures of the whole run. */
export const figuresOf = ({ rounds, stories, journal, losses }: Run) => {
  const kills: Record<string, number> = {}
  for (const { target } of rounds.flatMap(({ killed }) => killed))
    kills[target] = (kills[target] ?? 0) + 1
  const backAfter = rounds.map(({ backAfterMs }) => backAfterMs)
  return {
    rounds: rounds.length,
    kills,
    ...journal.counts,
    stories,
    losses: losses.length,
    backAfterSeconds: {
      median: Number(seconds(middleOf(backAfter))),
      longest: Number(seconds(Math.max(0, ...backAfter))),
    },
    longestRequestSeconds: Number(seconds(journal.longestMs)),
    hungRequests: journal.hung.length,
  }
}
