import type { FormWords } from '@/portal/words'

export type FormError = { code: string; message: string; path?: string }
export type Doc = Record<string, unknown> & { id: string }
export type Answer = { doc: Doc } | { errors: FormError[] }

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
  return { errors: body.errors ?? [{ code: 'network', message: words.network }] }
}

const parse = (text: string): { doc?: Doc; errors?: FormError[] } => {
  try {
    return JSON.parse(text) as { doc?: Doc; errors?: FormError[] }
  } catch {
    return {}
  }
}
