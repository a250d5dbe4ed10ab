import type { Answer, Caller, Journal } from './caller'
import type { Change, Fields, Known, Ledger, Slug } from './ledger'

type Doc = Record<string, unknown> & { id: string }
type Expected = {
  fields: Fields
  also?: readonly Known[]
  /** What the answer itself promises, such as the number that was issued. */
  promised?: (doc: Doc) => Fields
}
type Made = Expected & { mark: NonNullable<Change['mark']> }

export type Actor = {
  create: (slug: Slug, data: object, expected: Made) => Promise<string>
  edit: (slug: Slug, id: string, data: object, expected: Expected) => Promise<string>
  /** `POST /api/<slug>/:id/actions/<action>` */
  act: (
    record: { slug: Slug; id: string; action: string; input?: object },
    expected: Expected,
  ) => Promise<string>
  upload: (
    parent: { relationTo: Slug; value: string },
    file: ProofFile,
    expected: Made,
  ) => Promise<string>
  read: (path: string) => Promise<Answer>
  /** A change that the rules forbid: refused with this status, and nothing of it may be found later. */
  tryForbidden: (path: string, data: object, status: number) => Promise<void>
}
export type ProofFile = { name: string; bytes: Buffer }
type Setting = { ledger: Ledger; journal: Journal; turn: () => Promise<void> }

/** The story cannot go on: the server refused what it had to allow. The journal says why. */
export class StoryEnded extends Error {}

/** Busy, without its database, or not there at all: worth another try. */
const comesBack = ({ status }: Answer): boolean => [0, 429, 503, 507].includes(status)

const docOf = ({ json }: Answer): Doc => (json as { doc: Doc }).doc

type Sending = { change: Change; promised: Expected['promised']; send: () => Promise<Answer> }

/**
 * Sends a change until its outcome is known. What the server says it has not done is tried again;
 * what nobody knows waits for the next check, which looks.
 */
const carryOut = async (
  { ledger, journal, turn }: Setting,
  { change, promised, send }: Sending,
): Promise<string> => {
  for (;;) {
    await turn()
    const answer = await send()
    if (answer.outcome === 'acknowledged') {
      const doc = docOf(answer)
      const id = change.id ?? doc.id
      ledger.acknowledge({ ...change, fields: { ...change.fields, ...promised?.(doc) } }, id)
      return id
    }
    if (answer.outcome === 'unknown') {
      const id = await ledger.doubt(change)
      if (id) return id
    } else if (!comesBack(answer)) {
      const what = `${answer.status} ${answer.code}: ${change.slug} ${change.action}`
      journal.wrong.push(what)
      throw new StoryEnded(what)
    }
  }
}

const readUntilThere = async (call: Caller, { turn }: Setting, path: string): Promise<Answer> => {
  for (;;) {
    await turn()
    const answer = await call('GET', path)
    if (answer.outcome === 'acknowledged') return answer
    if (answer.outcome === 'refused' && !comesBack(answer))
      throw new StoryEnded(`${answer.status}: GET ${path}`)
  }
}

const tryForbidden = async (
  call: Caller,
  { turn, journal }: Setting,
  { path, data, status }: { path: string; data: object; status: number },
): Promise<void> => {
  await turn()
  const answer = await call('PATCH', path, data)
  if (answer.outcome === 'refused' && (answer.status === status || comesBack(answer))) return
  if (answer.outcome !== 'unknown') journal.wrong.push(`${answer.status} to a forbidden ${path}`)
}

/** A person who writes one thing after the other and keeps account of every promise. */
export const actorFor = (call: Caller, setting: Setting): Actor => {
  const perform = (
    change: Pick<Change, 'slug' | 'id' | 'action'> & Expected & Partial<Made>,
    ...request: Parameters<Caller>
  ): Promise<string> => {
    const { promised, ...rest } = change
    return carryOut(setting, { change: rest, promised, send: () => call(...request) })
  }
  return {
    create: (slug, data, expected) =>
      perform({ slug, id: null, action: 'create', ...expected }, 'POST', `/${slug}?depth=0`, data),
    edit: (slug, id, data, expected) =>
      perform({ slug, id, action: 'update', ...expected }, 'PATCH', `/${slug}/${id}?depth=0`, data),
    act: ({ slug, id, action, input = {} }, expected) =>
      perform({ slug, id, action, ...expected }, 'POST', `/${slug}/${id}/actions/${action}`, input),
    upload: (parent, file, expected) =>
      perform(
        { slug: 'evidence', id: null, action: 'create', ...expected },
        'POST',
        '/evidence?depth=0',
        formOf(parent, file, expected.mark.value),
      ),
    read: (path) => readUntilThere(call, setting, path),
    tryForbidden: (path, data, status) => tryForbidden(call, setting, { path, data, status }),
  }
}

const formOf = (parent: object, { name, bytes }: ProofFile, description: string): FormData => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ parent, description }))
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), name)
  return form
}
