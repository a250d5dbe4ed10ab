import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import { logFailure } from '@/logging/failureLine'
import { DATA_HEADERS, headersFor } from '@/securityHeaders'
import { capBody, OVER_LIMIT } from './bodyCap'
import { rewriteForwarded } from './forwardedHeaders'
import { ownAnswer } from './ownAnswer'
import { addressesOf, listenOn } from './ports'
import { isReadable } from './readableRequest'
import type { Gate } from './withoutDatabase'

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/** A 20 MB upload over a phone line of half a megabit takes five minutes. */
const REQUEST_TIMEOUT_MS = 10 * 60_000
const HEADERS_TIMEOUT_MS = 15_000
const SILENCE_TIMEOUT_MS = 120_000
const KEEP_ALIVE_MS = 30_000
const STOP_GRACE_MS = 4000

export type WebServerOptions = {
  port: number
  /** undefined = loopback only, IPv4 and IPv6. */
  host: string | undefined
  trustedProxyHops: number
  /** Public origin; its protocol is what pages see as theirs. */
  serverUrl: string
  /** Whose pages may ask. */
  origins: readonly string[]
  /** Answers in place of the application while the database does not. */
  gate?: Gate
}

/**
 * The HTTP server in front of Next: every answer carries the security headers, forwarded headers are
 * ours, bodies are capped while they stream, slow senders are let go, `GET /api/health` answers even
 * when the database does not.
 *
 * @returns a function that stops it: no new requests, running ones get a few seconds
 */
export const serve = async (
  handler: Handler,
  options: WebServerOptions,
): Promise<() => Promise<void>> => {
  const answer = answerWith(handler, options)
  const servers = new Map(addressesOf(options.host).map((host) => [host, newServer(answer)]))
  await listenOn(servers, options.port)
  return async () => {
    await Promise.all([...servers.values()].map(stop))
  }
}

const newServer = (answer: (req: IncomingMessage, res: ServerResponse) => void): http.Server => {
  const server = http.createServer(
    {
      requestTimeout: REQUEST_TIMEOUT_MS,
      headersTimeout: HEADERS_TIMEOUT_MS,
      // Nothing of ours speaks another protocol, but Next listens for it by itself and would be asked
      // past all that stands before it: any address, forwarded headers as sent (measured).
      shouldUpgradeCallback: () => false,
    },
    answer,
  )
  server.keepAliveTimeout = KEEP_ALIVE_MS
  server.timeout = SILENCE_TIMEOUT_MS
  return server
}

const answerWith =
  (handler: Handler, { trustedProxyHops: hops, serverUrl, origins, gate }: WebServerOptions) =>
  (req: IncomingMessage, res: ServerResponse): void => {
    for (const [name, value] of Object.entries(headersFor(req.url))) res.setHeader(name, value)
    if (!METHODS.includes(req.method ?? '')) return refuseMethod(res)
    if (!isReadable(req, origins))
      return answerBy(req, res, { status: 400, code: 'request.malformed' })
    const { protocol } = new URL(serverUrl)
    rewriteForwarded(req.headers, { remoteAddress: req.socket.remoteAddress, hops, protocol })
    if (isHealthCheck(req)) return answerAlive(res)
    if (!capBody(req, res) || gate?.turnAway(req, res)) return
    gate?.watch(req, res)
    handler(req, res).catch((error: unknown) => {
      if (error instanceof Error && error.message === OVER_LIMIT) return
      logFailure('request.failed', error)
      answerBy(req, res, { status: 500, code: 'request.failed' })
    })
  }

/** TRACE, CONNECT and whatever else nobody needs. */
const METHODS = ['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS']

const refuseMethod = (res: ServerResponse): void => {
  res.writeHead(405, { Allow: METHODS.join(', '), Connection: 'close', ...DATA_HEADERS })
  res.end()
}

type Own = { status: number; code: Parameters<typeof ownAnswer>[1] }

const answerBy = (req: IncomingMessage, res: ServerResponse, { status, code }: Own): void => {
  if (res.headersSent) return void res.end()
  const { headers, text } = ownAnswer(req, code)
  res.writeHead(status, headers)
  res.end(text)
}

const isHealthCheck = (req: IncomingMessage): boolean =>
  (req.method === 'GET' || req.method === 'HEAD') && /^\/api\/health\/?(\?|$)/.test(req.url ?? '')

const answerAlive = (res: ServerResponse): void => {
  res.writeHead(200, { ...DATA_HEADERS, 'Content-Type': 'application/json; charset=utf-8' })
  res.end(JSON.stringify({ status: 'ok' }))
}

const stop = (server: http.Server): Promise<void> =>
  new Promise((resolve) => {
    if (!server.listening) return resolve()
    const impatience = setTimeout(() => server.closeAllConnections(), STOP_GRACE_MS)
    server.close(() => {
      clearTimeout(impatience)
      resolve()
    })
    server.closeIdleConnections()
  })
