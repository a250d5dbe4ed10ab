import type { WorkflowSlug } from '@/domain/workflows'

/** Collections that the clients write. */
export type Slug = Exclude<WorkflowSlug, 'evaluations' | 'working-papers'> | Unmoved
type Unmoved = 'plan-items' | 'activity-logs' | 'findings' | 'evidence'

/** Values by column of the record's table. */
export type Fields = Record<string, unknown>
export type Known = { slug: Slug; id: string; fields: Fields }

/** One request that writes: what becomes true when it is carried out. */
export type Change = {
  slug: Slug
  /** Nothing for a record that is being made; then `mark` finds it. */
  id: string | null
  mark?: { column: string; value: string }
  action: string
  fields: Fields
  /** What it changes in other records. */
  also?: readonly Known[]
}

/** A request whose answer never came. `settle` tells whoever sent it the record's id, or null. */
export type Doubt = { change: Change; settle: (id: string | null) => void }

export type Promised = Known & {
  /** How often each action was acknowledged; the audit log has one line for each. */
  lines: Map<string, number>
}

export type Ledger = ReturnType<typeof openLedger>

/** What the server has promised so far, and what nobody knows yet. */
export const openLedger = () => {
  const records = new Map<string, Promised>()
  let doubts: Doubt[] = []
  /** Something that was read from the server, not made by a request of ours. */
  const know = ({ slug, id, fields }: Known): Promised => {
    const key = `${slug}/${id}`
    const known = records.get(key) ?? { slug, id, fields: {}, lines: new Map<string, number>() }
    Object.assign(known.fields, fields)
    records.set(key, known)
    return known
  }
  return {
    know,
    acknowledge: ({ slug, action, fields, also = [] }: Change, id: string): void => {
      const { lines } = know({ slug, id, fields })
      lines.set(action, (lines.get(action) ?? 0) + 1)
      for (const other of also) know(other)
    },
    /** Waits until the next check has looked. */
    doubt: (change: Change): Promise<string | null> =>
      new Promise((settle) => doubts.push({ change, settle })),
    takeDoubts: (): Doubt[] => {
      const taken = doubts
      doubts = []
      return taken
    },
    find: (slug: Slug, id: string): Promised | undefined => records.get(`${slug}/${id}`),
    all: (): Promised[] => [...records.values()],
  }
}
