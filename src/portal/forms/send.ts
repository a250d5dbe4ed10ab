import type { FormWords } from '@/portal/words'

export type FormError = { code: string; message: string; path?: string }
export type Doc = Record<string, unknown> & { id: string }
export type Failed = {
  errors: FormError[]
  /** Asked again, the answer would be the same. */
  isFinal?: boolean
}
export type Answer = { doc: Doc } | Failed

type Call = { method: 'POST' | 'PATCH' | 'DELETE'; path: string; body?: unknown }

/** The reader's language, so that the server words its errors in it. */
export const pageLanguage = (): string => document.documentElement.lang || 'id'

/** Calls the API; every failure comes back as errors to show, a dropped line too. */
export const send = async ({ method, path, body }: Call, words: FormWords): Promise<Answer> => {
  try {
    const response = await fetch(path, {
      method,
      headers: { 'Content-Type': 'application/json', 'Accept-Language': pageLanguage() },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return readAnswer(response.status, await response.text(), words)
  } catch {
    return { errors: [{ code: 'network', message: words.network }] }
  }
}

/** What the API answered, by status and text. */
export const readAnswer = (status: number, text: string, words: FormWords): Answer => {
  if (status === 401) return { errors: [{ code: 'signedOut', message: words.sessionEnded }] }
  const body = parse(text)
  if (status < 300 && body.doc) return { doc: body.doc }
  if (status < 300) return { doc: body as unknown as Doc }
  if (!body.errors) return { errors: [{ code: 'network', message: words.network }] }
  return { errors: body.errors, isFinal: status < 500 && !PASSING.includes(status) }
}

/** Took too long, too many at once: what was asked may be right. */
const PASSING = [408, 429]

const parse = (text: string): { doc?: Doc; errors?: FormError[] } => {
  try {
    return JSON.parse(text) as { doc?: Doc; errors?: FormError[] }
  } catch {
    return {}
  }
}
