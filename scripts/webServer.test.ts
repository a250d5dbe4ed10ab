import type { IncomingMessage, ServerResponse } from 'node:http'
import net from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { JSON_BYTES_MAX, MULTIPART_BYTES_MAX } from '@/limits/bodySize'
import { freePort } from './ports'
import { EVERYWHERE } from '@/securityHeaders'
import { serve } from './webServer'

let stop: () => Promise<void> = () => Promise.resolve()
afterEach(async () => stop())

/** Answers with the number of body bytes and the client's address, as Next would read them. */
const echo = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
  let bytes = 0
  for await (const chunk of req) bytes += (chunk as Buffer).length
  res.setHeader('Content-Type', 'application/json')
  res.end(JSON.stringify({ bytes, client: req.headers['x-forwarded-for'] }))
}

const upgraded = vi.fn((_req: IncomingMessage, socket: net.Socket) => socket.end())

/** Next listens for other protocols as soon as it has a request, on the server that the request is of. */
const listenForOthers = ({ socket }: IncomingMessage): void => {
  const { server } = socket as net.Socket & { server: net.Server }
  server.on('upgrade', upgraded)
}

const answer = (req: IncomingMessage, res: ServerResponse): Promise<void> => {
  if (req.url === '/listening') listenForOthers(req)
  return req.url === '/failure' ? Promise.reject(new Error('made up')) : echo(req, res)
}

const start = async (): Promise<string> => {
  const port = await freePort()
  stop = await serve(answer, {
    port,
    host: undefined,
    trustedProxyHops: 0,
    serverUrl: 'http://localhost',
    origins: ['http://localhost'],
  })
  return `http://localhost:${port}`
}

const streamOf = (bytes: number): ReadableStream<Uint8Array> => {
  let left = bytes
  return new ReadableStream({
    pull: (controller) => {
      const size = Math.min(left, 65_536)
      left -= size
      if (size === 0) return controller.close()
      controller.enqueue(new Uint8Array(size))
    },
  })
}

const post = (
  url: string,
  type: string,
  bytes: number,
  streamed: boolean,
  path = '/api/plans',
): Promise<Response> =>
  fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': type },
    body: streamed ? streamOf(bytes) : Buffer.alloc(bytes),
    ...(streamed ? { duplex: 'half' } : {}),
  } as RequestInit)

const ROBOTS = 'x-robots-tag'
const MULTIPART = 'multipart/form-data; boundary=x'

describe('body limits', () => {
  it.each([
    ['JSON of exactly the limit', 'application/json', JSON_BYTES_MAX],
    ['multipart of 50 MB', MULTIPART, 50_000_000],
  ])('lets %s through whole', async (_rule, type, bytes) => {
    const url = await start()
    for (const streamed of [false, true]) {
      const response = await post(url, type, bytes, streamed)
      expect(await response.json()).toMatchObject({ bytes })
    }
  })

  it.each([
    ['JSON one byte over', 'application/json', JSON_BYTES_MAX + 1],
    ['a body without a type', '', JSON_BYTES_MAX + 1],
    ['multipart one byte over', MULTIPART, MULTIPART_BYTES_MAX + 1],
  ])('answers 413 to %s, declared or streamed', async (_rule, type, bytes) => {
    const url = await start()
    for (const streamed of [false, true]) {
      const response = await post(url, type, bytes, streamed)
      expect(response.status).toBe(413)
      expect(await response.json()).toMatchObject({ errors: [{ code: 'request.tooLarge' }] })
    }
  })

  it.each(['/', '/admin/login', '/opd/masuk/kirim', '/%61pi/plans', '/apis'])(
    'takes no file at %s',
    async (path) => {
      const url = await start()
      for (const streamed of [false, true]) {
        const response = await post(url, MULTIPART, JSON_BYTES_MAX + 1, streamed, path)
        expect(response.status).toBe(400)
        const other = await post(url, 'application/json', JSON_BYTES_MAX + 1, streamed, path)
        expect(other.status).toBe(413)
      }
    },
  )

  it('answers 413 to a body that comes in crumbs', async () => {
    const { port } = new URL(await start())
    const sent = (chunk: string, times: number) =>
      rawAnswer(
        Number(port),
        `POST /api/opds HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(times)}0\r\n\r\n`,
      )
    expect(await sent('1\r\n \r\n', 50_000)).toMatch(/^HTTP\/1\.1 413/)
    expect(await sent('1\r\n \r\n', 5_000)).toMatch(/^HTTP\/1\.1 200/)
    expect(await sent(`80\r\n${' '.repeat(128)}\r\n`, 7_000)).toMatch(/^HTTP\/1\.1 200/)
  })

  it('goes on answering after a refused upload', async () => {
    const url = await start()
    await post(url, 'application/json', JSON_BYTES_MAX * 3, true)
    expect((await post(url, 'application/json', 10, false)).status).toBe(200)
  })

  it('tells an English reader in English', async () => {
    const url = await start()
    const response = await fetch(`${url}/api/plans`, {
      method: 'POST',
      headers: { Cookie: '__Host-teropong-lng=en' },
      body: Buffer.alloc(JSON_BYTES_MAX + 1),
    })
    expect(await response.text()).toContain('too large to send')
  })
})

describe('a failure of the application', () => {
  it('is written by code and place, never by its message', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const print = vi.spyOn(console, 'error').mockReturnValue()
    const response = await fetch(`${await start()}/failure`)
    const text = String([...write.mock.calls, ...print.mock.calls].flat())
    vi.restoreAllMocks()
    expect(response.status).toBe(500)
    expect(JSON.parse(text)).toMatchObject({ level: 'error', event: 'request.failed' })
    expect(text).not.toContain('made up')
  })
})

describe('headers', () => {
  it.each([
    ['an answer of Next', '/api/plans', {}, 200],
    ['the health check', '/api/health', {}, 200],
    ['a body over its limit', '/', { method: 'POST', body: Buffer.alloc(JSON_BYTES_MAX + 1) }, 413],
    ['a failure', '/failure', {}, 500],
  ])('are on %s', async (_answer, path, init, status) => {
    const response = await fetch(`${await start()}${path}`, init)
    expect(response.status).toBe(status)
    for (const [name, value] of Object.entries(EVERYWHERE))
      expect([name, response.headers.get(name)]).toEqual([name, value])
  })

  it.each([
    ...['/api/%zz', '/opd/%', '*?typed', 'http://[typed/', 'http://elsewhere.test/'],
    ...['/api/../opd/masuk/kirim', '/api/%2e%2E/opd/masuk/kirim', '/api\\..\\opd', '/./opd'],
  ])('are on the refusal of an address that cannot be read: %s', async (target) => {
    const { port } = new URL(await start())
    const head = await rawAnswer(
      Number(port),
      `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
    )
    expect(head).toMatch(/^HTTP\/1\.1 400/)
    expect(head).not.toMatch(/typed|elsewhere/)
    expect(head).toMatch(/content-security-policy/i)
  })

  it('are on the refusal of an address with more parameters than any list has', async () => {
    const url = await start()
    const asked = async (count: number) => {
      const query = Array.from({ length: count }, (_, index) => `a[${index}]=x`).join('&')
      return fetch(`${url}/api/plans?${query}`)
    }
    expect((await asked(500)).status).toBe(200)
    const refused = await asked(501)
    expect([refused.status, (await refused.json()).errors[0].code]).toEqual([
      400,
      'request.malformed',
    ])
  })

  it('let search engines list the front page alone', async () => {
    const url = await start()
    const robotsAt = async (path: string) => (await fetch(`${url}${path}`)).headers.get(ROBOTS)
    expect(await robotsAt('/?utm=1')).toBeNull()
    for (const path of ['/opd', '/api/plans', '//'])
      expect([path, await robotsAt(path)]).toEqual([path, 'noindex'])
  })

  it.each(['x', 'null', '1', '%5B', '%zz', '{}', '%5B%5D', '%5B1%5D', '%5B%22%22,1%5D'])(
    'are on the refusal of a state that no page of ours has: %s',
    async (state) => {
      const headers = { RSC: '1', 'next-router-state-tree': state }
      const answer = await fetch(`${await start()}/opd/masuk`, { headers })
      expect([answer.status, answer.headers.has('content-security-policy')]).toEqual([400, true])
    },
  )

  it('let a state through that a page sends', async () => {
    const state = encodeURIComponent(JSON.stringify(['', { children: ['opd', {}] }, null, null]))
    const headers = { RSC: '1', 'next-router-state-tree': state }
    expect((await fetch(`${await start()}/opd`, { headers })).status).toBe(200)
  })

  it.each(['TRACE', 'TRACK', 'PROPFIND'])('a request by %s is refused', async (method) => {
    const { port } = new URL(await start())
    const head = await rawAnswer(Number(port), `${method} / HTTP/1.1\r\nHost: localhost\r\n\r\n`)
    expect(head).toMatch(method === 'TRACK' ? /^HTTP\/1.1 400/ : /^HTTP\/1.1 405/)
  })

  it('a request by CONNECT gets no connection', async () => {
    const { port } = new URL(await start())
    expect(await rawAnswer(Number(port), 'CONNECT evil.test:443 HTTP/1.1\r\n\r\n')).toBe('')
  })
})

describe('a body for a page', () => {
  const sentTo = async (path: string, headers: Record<string, string>) =>
    (await fetch(`${await start()}${path}`, { method: 'POST', headers, body: '[]' })).status
  const text = { 'content-type': 'text/plain;charset=UTF-8' }
  const action = { 'next-action': 'a'.repeat(42) }

  it.each([
    ['parts', '/opd', { 'content-type': MULTIPART }],
    ['parts for a function', '/admin', { ...action, 'content-type': MULTIPART }],
    ['a form for a function', '/admin', { ...action, 'content-type': 'application/json' }],
    ['a text from elsewhere', '/admin', { ...action, ...text, origin: 'https://evil.test' }],
    ['a text from nowhere', '/admin', { ...action, ...text, origin: 'null' }],
  ])('is refused: %s', async (_rule, path, headers) => {
    expect(await sentTo(path, headers)).toBe(400)
  })

  it.each([
    ['a text of ours for a function', '/admin', { ...action, ...text, origin: 'http://localhost' }],
    ['a text without an origin', '/admin', { ...action, ...text }],
    ['a form', '/opd/masuk/kirim', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['parts for the API', '/api/evidence', { 'content-type': MULTIPART }],
  ])('is let through: %s', async (_rule, path, headers) => {
    expect(await sentTo(path, headers)).toBe(200)
  })
})

describe('addresses', () => {
  it('answers at localhost, 127.0.0.1 and nowhere else', async () => {
    const url = await start()
    const { port } = new URL(url)
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200)
    expect((await fetch(url)).status).toBe(200)
    expect(await canConnect(outsideAddress(), Number(port))).toBe(false)
  })

  it('ignores an X-Forwarded-For of the client', async () => {
    const url = await start()
    const response = await fetch(url.replace('localhost', '127.0.0.1'), {
      headers: { 'X-Forwarded-For': '6.6.6.6' },
    })
    expect(await response.json()).toMatchObject({ client: '127.0.0.1' })
  })

  it('answers the health check itself', async () => {
    const url = await start()
    expect(await (await fetch(`${url}/api/health`)).json()).toEqual({ status: 'ok' })
  })
})

describe('a request to speak another protocol', () => {
  const UPGRADE = 'Connection: Upgrade, close\r\nUpgrade: websocket'

  it.each([
    ['/api/plans', 200],
    ['http://127.0.0.1:1/', 400],
  ])('is answered as any other: %s', async (target, status) => {
    const url = await start()
    await fetch(`${url}/listening`)
    const head = await rawAnswer(
      Number(new URL(url).port),
      `GET ${target} HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 6.6.6.6\r\n${UPGRADE}\r\n\r\n`,
    )
    expect(head).toContain(`HTTP/1.1 ${status} `)
    expect(head).toMatch(/x-content-type-options/i)
    expect(head).not.toContain('6.6.6.6')
    expect(upgraded).not.toHaveBeenCalled()
  })
})

const rawAnswer = (port: number, request: string): Promise<string> =>
  new Promise((resolve) => {
    let received = ''
    const socket = net.connect(port, '127.0.0.1', () => socket.write(request))
    socket.on('data', (chunk) => (received += chunk))
    for (const event of ['close', 'error']) socket.once(event, () => resolve(received))
  })

const outsideAddress = (): string => '127.0.0.2'

const canConnect = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect({ host, port, timeout: 1000 })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    for (const event of ['error', 'timeout']) socket.once(event, () => resolve(false))
  })
