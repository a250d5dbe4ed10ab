import type { IncomingMessage, ServerResponse } from 'node:http'

import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'

import { env } from '@/env'
import { feelPulse, type Pulse } from '@/scripts/databasePulse'
import { freePort } from '@/scripts/ports'
import { assertReachable } from '@/scripts/provision'
import { serve } from '@/scripts/webServer'
import { gateOf } from '@/scripts/withoutDatabase'
import { aDoorTo, type Door } from '@/tests/support/databaseDoor'

const SOON = { timeout: 8000, interval: 50 }
const ENGLISH = { cookie: '__Host-teropong-lng=en' }

let door: Door
let url: string
let pulse: Pulse
let origin: string
let stop: () => Promise<void>

/** The application under the gate: answers at once, or never when it is asked for `/hangs`. */
const application = (req: IncomingMessage, res: ServerResponse): Promise<void> => {
  if (!req.url?.includes('hangs')) res.end('the application')
  return Promise.resolve()
}

beforeAll(async () => {
  door = await aDoorTo(inject('cluster').port)
  const address = new URL(env.databaseUrl)
  address.port = String(door.port)
  url = address.href
  pulse = feelPulse(url)
  const port = await freePort()
  origin = `http://localhost:${port}`
  const options = {
    port,
    host: undefined,
    trustedProxyHops: 0,
    serverUrl: origin,
    origins: [origin],
  }
  stop = await serve(application, { ...options, gate: gateOf(pulse) })
})
afterAll(async () => {
  await stop()
  await pulse.stop()
  door.close()
})

const ask = async (path: string, init?: RequestInit) => {
  const response = await fetch(`${origin}${path}`, init)
  return { status: response.status, headers: response.headers, text: await response.text() }
}
const isLost = (expected: boolean): Promise<void> =>
  vi.waitFor(() => expect(pulse.isLost()).toBe(expected), SOON)

describe('a web server whose database stands still', () => {
  it('answers requests under way and later ones itself, until the database answers again', async () => {
    expect((await ask('/api/plans')).text).toBe('the application')
    const read = ask('/api/hangs')
    const write = ask('/api/hangs', { method: 'POST', body: '{}' })
    const page = ask('/hangs')
    door.behave('silent')
    await isLost(true)
    expect([(await read).status, JSON.parse((await read).text).errors[0].code]).toEqual([
      503,
      'service.unavailable',
    ])
    expect(JSON.parse((await write).text).errors[0].code).toBe('service.unsure')
    expect((await page).text).toContain('<h1>Teropong sedang tidak dapat dipakai</h1>')
    const next = await ask('/opd', { headers: ENGLISH })
    expect([next.status, next.headers.get('retry-after')]).toEqual([503, '5'])
    expect(next.text).toContain('Try again')
    expect(next.headers.get('content-security-policy')).toContain(`default-src 'none'`)
    for (const path of ['/_next/static/x.js', '/icon.svg'])
      expect((await ask(path)).text).toBe('the application')
    expect((await ask('/api/health')).status).toBe(200)
    // Nobody is sent here as long as everybody is turned away.
    const ready = await ask('/api/ready')
    expect([ready.status, JSON.parse(ready.text).database]).toEqual([503, 'unreachable'])
    door.behave('open')
    door.cut()
    await isLost(false)
    expect((await ask('/api/plans')).text).toBe('the application')
  })

  it('opens a page again by itself, but nothing that was sent', async () => {
    door.behave('starting')
    door.cut()
    await isLost(true)
    expect((await ask('/opd')).text).toContain('http-equiv="refresh"')
    const sent = await ask('/opd/akun/sandi', { method: 'POST', body: new URLSearchParams() })
    expect([sent.status, sent.text.includes('http-equiv="refresh"')]).toEqual([503, false])
    door.behave('open')
    await isLost(false)
  })
})

describe('a process that starts while PostgreSQL still reads its log', () => {
  it('waits for it instead of ending', async () => {
    door.behave('starting')
    setTimeout(() => door.behave('open'), 700)
    await expect(assertReachable(url)).resolves.toBeUndefined()
  })
})
