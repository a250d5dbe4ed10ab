import type { IncomingMessage, ServerResponse } from 'node:http'
import net from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { JSON_BYTES_MAX, MULTIPART_BYTES_MAX } from './bodyCap'
import { freePort } from './ports'
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

const start = async (): Promise<string> => {
  const port = await freePort()
  stop = await serve(echo, {
    port,
    host: undefined,
    trustedProxyHops: 0,
    serverUrl: 'http://localhost',
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

const post = (url: string, type: string, bytes: number, streamed: boolean): Promise<Response> =>
  fetch(`${url}/api/plans`, {
    method: 'POST',
    headers: { 'Content-Type': type },
    body: streamed ? streamOf(bytes) : Buffer.alloc(bytes),
    ...(streamed ? { duplex: 'half' } : {}),
  } as RequestInit)

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

  it('goes on answering after a refused upload', async () => {
    const url = await start()
    await post(url, 'application/json', JSON_BYTES_MAX * 3, true)
    expect((await post(url, 'application/json', 10, false)).status).toBe(200)
  })

  it('tells an English reader in English', async () => {
    const url = await start()
    const response = await fetch(`${url}/api/plans`, {
      method: 'POST',
      headers: { Cookie: 'teropong-lng=en' },
      body: Buffer.alloc(JSON_BYTES_MAX + 1),
    })
    expect(await response.text()).toContain('too large')
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
