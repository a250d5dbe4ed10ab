import http from 'node:http'

import { describe, expect, it } from 'vitest'

import { DEMO_PASSWORD } from '@/seed/demoAccounts'
import { openServer } from '@/tests/support/site'

const site = openServer()

/** The path as it is written, which `fetch` would tidy. */
const ask = (method: string, path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.server.url)
    const request = http.request({ method, hostname, port, path }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0))
    })
    request.on('error', reject).end()
  })

describe('outsiders', () => {
  it.each([
    ...['/.git/config', '/.env', '/.next/BUILD_ID', '/package.json', '/payload.config.ts'],
    ...['/src/env.ts', '/node_modules/payload/package.json', '/docs/production.md', '/public'],
    ...['/../package.json', '/%2e%2e/package.json', '/opd/../../package.json'],
    ...['/_next/static', '/_next/static/chunks', '/_next/static/../../package.json'],
    ...['/_next/image?url=%2Ficon.svg&w=64&q=75', '/_next/data/x.json', '/__nextjs_source-map'],
    ...['/api/docs', '/api/openapi.json', '/swagger.json', '/metrics', '/debug', '/server-status'],
  ])('find nothing at %s', async (path) => {
    expect([400, 404]).toContain(await ask('GET', path))
  })

  it.each(['TRACE', 'PROPFIND', 'MOVE'])('may not %s', async (method) => {
    expect(await ask(method, '/opd/masuk')).toBe(405)
  })

  it('get programs without their sources', async () => {
    const scripts = new Set<string>()
    for (const path of ['/', '/opd/masuk', '/admin/login']) {
      const page = await (await fetch(`${site.server.url}${path}`)).text()
      for (const [, source = ''] of page.matchAll(/src="(\/_next\/static\/[^"]+\.js)/g))
        scripts.add(source)
    }
    expect(scripts.size).toBeGreaterThan(3)
    for (const script of scripts) {
      const answer = await fetch(`${site.server.url}${script}`)
      expect([script, answer.status]).toEqual([script, 200])
      expect(await answer.text()).not.toMatch(/sourceMappingURL|process\.env\.PAYLOAD/)
      expect([script, await ask('GET', `${script}.map`)]).toEqual([script, 404])
    }
  })

  it('read nothing of a sign-in in an address', async () => {
    const form = { email: 'orang@contoh.test', kembali: '/opd' }
    const answer = await fetch(`${site.server.url}/opd/masuk/kirim`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: site.server.url },
      body: new URLSearchParams({ ...form, password: DEMO_PASSWORD }),
    })
    expect(answer.status).toBe(303)
    const address = answer.headers.get('location') ?? ''
    expect(address).toMatch(/^\/opd\/masuk\?galat=/)
    expect(decodeURIComponent(address)).not.toMatch(/orang|contoh\.test|Contoh-Sandi/)
  })
})
