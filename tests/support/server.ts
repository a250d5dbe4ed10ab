import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { handleApi } from '@/endpoints/handleApi'
import { env } from '@/env'
import { serve } from '@/scripts/webServer'

export type TestServer = {
  /** Origin, without a slash at the end; also the only `Origin` it accepts. */
  url: string
  payload: Payload
  stop: () => Promise<void>
}

/**
 * Serves `/api/*` over real HTTP from this process, behind the same HTTP server as in production
 * (forwarded headers, body limits) and the same handler as the Next route, without a build.
 */
export const startTestServer = async (): Promise<TestServer> => {
  const payload = await getPayload({ config })
  const stopServer = await serve(answer, env)
  const stop = async (): Promise<void> => {
    await stopServer()
    await payload.destroy()
  }
  return { url: env.serverUrl, payload, stop }
}

const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
  const response = await handleApi(config, requestOf(req))
  res.statusCode = response.status
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') res.setHeader(name, value)
  }
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) res.setHeader('set-cookie', cookies)
  res.end(Buffer.from(await response.arrayBuffer()))
}

const requestOf = (req: IncomingMessage): Request => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    for (const one of [value].flat()) if (one !== undefined) headers.append(name, one)
  }
  const hasBody = req.method !== 'GET' && req.method !== 'HEAD'
  return new Request(new URL(req.url ?? '/', env.serverUrl), {
    method: req.method,
    headers,
    ...(hasBody ? { body: Readable.toWeb(req) as NodeReadableStream, duplex: 'half' } : {}),
  } as RequestInit)
}
