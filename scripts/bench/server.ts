// The server under measurement: our API, the bare collections and plain SQL in one process.
import http, { type IncomingMessage, type ServerResponse } from 'node:http'

import { getPayload } from 'payload'

import { handleApi } from '@/endpoints/handleApi'
import { POOL_SIZE } from '@/database/adapter'
import { env } from '@/env'

import { countingPg, statementsSoFar } from './countingPg'
import { benchConfig } from './payload.config'
import { answerPlainly } from './plainPg'

const pool = new countingPg.Pool({ connectionString: env.databaseUrl, max: POOL_SIZE })

const bodyOf = async (req: IncomingMessage): Promise<string> => {
  let text = ''
  for await (const chunk of req.setEncoding('utf8')) text += String(chunk)
  return text
}

const answerApi = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
  const body = await bodyOf(req)
  const request = new Request(`${env.serverUrl}${req.url}`, {
    method: req.method,
    headers: req.headers as Record<string, string>,
    ...(body ? { body } : {}),
  })
  const response = await handleApi(benchConfig, request)
  res.writeHead(response.status, {
    'content-type': 'application/json',
    'set-cookie': response.headers.getSetCookie(),
  })
  res.end(await response.text())
}

/** The id of the session inside the sign-in cookie; checking its signature costs microseconds. */
const sessionIdOf = (cookie = ''): string => {
  const claims = cookie.split('=')[1]?.split('.')[1] ?? ''
  return (JSON.parse(Buffer.from(claims, 'base64url').toString()) as { sid: string }).sid
}

const answerPlain = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
  const body = await bodyOf(req)
  const answer = await answerPlainly(pool, {
    path: (req.url ?? '').replace('/pg/', ''),
    sessionId: sessionIdOf(req.headers.cookie),
    body: body ? (JSON.parse(body) as Record<string, unknown>) : {},
  })
  res.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' })
  res.end(JSON.stringify(answer))
}

const answerCounters = (res: ServerResponse): void => {
  const { user, system } = process.cpuUsage()
  // After reading the processor time, which must not hold the collection asked for here.
  globalThis.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  res.end(
    JSON.stringify({ statements: statementsSoFar(), cpuMicros: user + system, rss, heapUsed }),
  )
}

/** Asked many times a second while others write, so it costs nothing. */
const answerConnections = (res: ServerResponse): void => {
  const { totalCount, waitingCount } = payload.db.pool
  res.end(JSON.stringify({ connections: totalCount, waiting: waitingCount }))
}

const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
  if (req.url === '/counters') return answerCounters(res)
  if (req.url === '/connections') return answerConnections(res)
  return req.url?.startsWith('/pg/') ? answerPlain(req, res) : answerApi(req, res)
}

const payload = await getPayload({ config: benchConfig })
const server = http.createServer((req, res) => {
  answer(req, res).catch((error: unknown) => {
    console.error(error)
    res.writeHead(500).end()
  })
})
server.listen(env.port, '127.0.0.1', () => process.send?.('ready'))
process.on('disconnect', () => process.exit(0))
process.on('SIGTERM', () => process.exit(0))
