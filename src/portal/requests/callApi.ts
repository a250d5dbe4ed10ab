import type { SanitizedConfig } from 'payload'

import { handleApi } from '@/endpoints/handleApi'
import { env } from '@/env'
import config from '@payload-config'

/** Headers of the person's own request that the API judges by; nothing else is passed on. */
const PASSED_ON = ['cookie', 'origin', 'sec-fetch-site', 'user-agent', 'x-forwarded-for']

export type ApiAnswer = {
  isOk: boolean
  status: number
  /** First rule that was broken, and its field. */
  code: string
  path: string
  body: Record<string, unknown>
  cookies: string[]
}

/**
 * Calls our own API in the name of whoever sent the form, through the same door as everybody else:
 * the same checks, limits and log. A form works without JavaScript this way.
 */
export const callApi = async (
  request: Request,
  { method, path, body }: { method: 'POST' | 'PATCH'; path: string; body: unknown },
): Promise<ApiAnswer> => {
  const headers = new Headers({ 'Content-Type': 'application/json' })
  for (const name of PASSED_ON) {
    const value = request.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  const call = new Request(new URL(path, env.serverUrl), {
    method,
    headers,
    body: JSON.stringify(body),
  })
  const response = await handleApi(config as Promise<SanitizedConfig>, call)
  return answerOf(response)
}

const answerOf = async (response: Response): Promise<ApiAnswer> => {
  const body = (await response.json().catch(() => ({}))) as Record<string, unknown>
  const [first] = (body.errors ?? []) as { code?: string; path?: string }[]
  return {
    isOk: response.ok,
    status: response.status,
    code: first?.code ?? (response.ok ? '' : 'request.failed'),
    path: first?.path ?? '',
    body,
    cookies: response.headers.getSetCookie(),
  }
}
