import type { RuleCode } from '@/domain/ruleCodes'

const ASKS: RuleCode = 'session.confirmRequired'

/** Whether an answer says that the person has to confirm that it is them. */
const asksToConfirm = async (answer: Response): Promise<boolean> => {
  if (answer.status !== 403) return false
  const body: unknown = await answer
    .clone()
    .json()
    .catch(() => null)
  const errors = (body as { errors?: { code?: string }[] } | null)?.errors
  return errors?.[0]?.code === ASKS
}

/**
 * `fetch` that asks the person to confirm where the server wants it and then sends the same request
 * again. Whoever sent it sees only the last answer, so a form keeps what was typed.
 *
 * @param ask resolves to whether the person has confirmed
 */
export const fetchConfirmed =
  (send: typeof fetch, ask: () => Promise<boolean>): typeof fetch =>
  async (...request) => {
    const answer = await send(...request)
    if (!(await asksToConfirm(answer)) || !(await ask())) return answer
    return send(...request)
  }
