import type { ErrorEntry } from '@/hooks/translateViolations'

export type Answer =
  | { isDone: true; doc: { id: string } & Record<string, unknown> }
  | { isDone: false; errors: ErrorEntry[] }

const errorsOf = (body: unknown, fallback: string): ErrorEntry[] => {
  const errors = (body as { errors?: ErrorEntry[] } | null)?.errors
  return errors?.length ? errors : [{ code: 'request.failed', message: fallback }]
}

type Sent = { url: string; init: RequestInit; language: string; offline: string; failed: string }

/** Sends one request and reads our one shape of answer; a dropped line is an answer too. */
export const sendRequest = async ({
  url,
  init,
  language,
  offline,
  failed,
}: Sent): Promise<Answer> => {
  try {
    const response = await fetch(url, {
      ...init,
      credentials: 'same-origin',
      headers: { 'Accept-Language': language, ...init.headers },
    })
    const body: unknown = await response.json().catch(() => null)
    if (!response.ok) return { isDone: false, errors: errorsOf(body, failed) }
    return { isDone: true, doc: (body as { doc: { id: string } }).doc }
  } catch {
    return { isDone: false, errors: [{ code: 'request.failed', message: offline }] }
  }
}

/** Everything filled in; empty inputs are left out, so that the server says what is missing. */
export const filledIn = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== '' && value !== null && value !== undefined,
    ),
  )
