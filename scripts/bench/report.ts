import type { Cell } from './run'

type Column = { title: string; of: (cell: Cell) => string }

const NAMES = { pg: 'plain pg', bare: 'bare Payload', ours: 'Teropong' } satisfies Record<
  Cell['system'],
  string
>

const COLUMNS: readonly Column[] = [
  { title: 'operation', of: ({ operation }) => operation },
  { title: 'system', of: ({ system }) => NAMES[system] },
  { title: 'clients', of: ({ clients }) => String(clients) },
  { title: 'p50 ms', of: ({ p50 }) => p50.toFixed(1) },
  { title: 'p95 ms', of: ({ p95 }) => p95.toFixed(1) },
  { title: 'req/s', of: ({ perSecond }) => perSecond.toFixed(0) },
  { title: 'SQL', of: ({ statements }) => statements.toFixed(1) },
  { title: 'cpu ms', of: ({ cpu }) => cpu.toFixed(2) },
  { title: 'rss MB', of: ({ rss }) => rss.toFixed(0) },
]

/** The cells as a table for the terminal. */
export const tableOf = (cells: readonly Cell[]): string => {
  const rows = [
    COLUMNS.map(({ title }) => title),
    ...cells.map((cell) => COLUMNS.map(({ of }) => of(cell))),
  ]
  const widths = COLUMNS.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)))
  return rows
    .map((row) => row.map((text, index) => text.padEnd(widths[index] ?? 0)).join('  '))
    .join('\n')
}

export type Aim = { text: string; ratio: number; isMet: boolean }

const LIST_RATIO_MIN = 1
const ACTION_RATIO_MAX = 2

/**
 * Our aims against the bare collection: a list as the portal asks for it at least as many times a
 * second as the bare one, an action at most twice the median time of a bare update.
 */
export const aimsOf = (cells: readonly Cell[]): Aim[] =>
  cells
    .filter(({ system }) => system === 'ours')
    .flatMap((ours): Aim[] => {
      const bare = cells.find(
        ({ system, operation, clients }) =>
          system === 'bare' && operation === ours.operation && clients === ours.clients,
      )
      if (!bare) return []
      const where = `${ours.operation}, ${ours.clients} client(s)`
      if (ours.operation.startsWith('list')) {
        const ratio = ours.perSecond / bare.perSecond
        const text = `${where}: ${ratio.toFixed(2)} × the requests/s of bare Payload`
        return [{ text, ratio, isMet: ratio >= LIST_RATIO_MIN }]
      }
      if (!ours.operation.startsWith('action')) return []
      const ratio = ours.p50 / bare.p50
      const text = `${where}: ${ratio.toFixed(2)} × the median time of a bare update`
      return [{ text, ratio, isMet: ratio <= ACTION_RATIO_MAX }]
    })
