import http from 'node:http'
import { text } from 'node:stream/consumers'

import { beforeAll, describe, expect, it } from 'vitest'

import { LIMITS } from '@/domain/limits'
import { JSON_BYTES_MAX } from '@/limits/bodySize'
import { EVERYWHERE } from '@/securityHeaders'
import { DEMO_PASSWORD } from '@/seed/demoAccounts'
import { cookieOf, type Json } from '@/tests/support/api'
import { openServer } from '@/tests/support/site'

const NONCE = /'nonce-[A-Za-z0-9+/=]{24}'/g
const PUBLIC =
  "default-src 'none'; script-src 'nonce' 'strict-dynamic'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; manifest-src 'self'"
const PORTAL = `${PUBLIC}; worker-src 'self'`
const ADMIN =
  "default-src 'none'; script-src 'self' 'nonce'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; manifest-src 'self'; worker-src 'self'; frame-src 'self'"
const DATA = "default-src 'none'; frame-ancestors 'none'"
const DOWNLOAD = "default-src 'none'; sandbox; frame-ancestors 'none'"

/** What tells outsiders what runs here, or asks browsers about themselves. */
const NEVER = ['x-powered-by', 'server', 'accept-ch', 'critical-ch', 'access-control-allow-origin']

type Expected = {
  status: number
  policy: string | null
  /** `no-store` everywhere but on the front page, whose cache Next forbids, and on files for all. */
  cache?: RegExp
  robots?: string | null
  more?: Record<string, RegExp>
}

const site = openServer()
let staff: string
let opd: string
let secretariat: string
let file: string
beforeAll(async () => {
  staff = await sessionOf('inspektur')
  opd = await sessionOf('opd')
  const files = await send('/api/evidence?limit=1&depth=0', { headers: { cookie: staff } })
  file = ((await files.json()) as Json).docs[0].id
  secretariat = await sessionOf('sekretariat')
})

const send = (path: string, init: RequestInit = {}, url = site.server.url): Promise<Response> =>
  fetch(`${url}${path}`, {
    redirect: 'manual',
    ...init,
    headers: { origin: site.server.url, ...(init.headers as Record<string, string>) },
  })

/** `fetch` lets nobody choose the host, or say where a request comes from. */
const rawGet = (path: string, headers: Record<string, string>): Promise<Response> =>
  new Promise((resolve, reject) => {
    const answered = (answer: http.IncomingMessage): void => {
      const { statusCode: status, headers: given } = answer
      text(answer).then((body) => {
        resolve(new Response(body, { status, headers: given as Record<string, string> }))
      }, reject)
    }
    http.get(`${site.server.url}${path}`, { headers }, answered).on('error', reject)
  })

const signIn = (
  account: string,
  password = DEMO_PASSWORD,
  url = site.server.url,
): Promise<Response> =>
  send(
    '/api/users/login',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: `${account}@demo.test`, password }),
    },
    url,
  )

const sessionOf = async (account: string): Promise<string> =>
  cookieOf({ headers: (await signIn(account)).headers, status: 200, json: null })

const formOf = (fields: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields),
})

const page = (policy: string, status = 200): Expected => ({ status, policy })
const redirect = (policy: string | null, status: number, location: RegExp): Expected => ({
  status,
  policy,
  more: { location },
})
const data = (status: number): Expected => ({ status, policy: DATA })

const TOO_LARGE = { method: 'POST', body: Buffer.alloc(JSON_BYTES_MAX + 1) }
const staticFile = async (): Promise<string> =>
  /\/_next\/static\/[^"]+\.js/.exec(await (await send('/')).text())?.[0] ?? ''

type Ask = () => Promise<Response>
const as =
  (cookie: () => string, path: string, init: RequestInit = {}): Ask =>
  () =>
    send(path, { ...init, headers: { ...(init.headers as object), cookie: cookie() } })
const of =
  (path: string, init?: RequestInit): Ask =>
  () =>
    send(path, init)

const ROUTES: [string, Ask, Expected][] = [
  ['the front page', of('/'), { ...page(PUBLIC), cache: /no-store/, robots: null }],
  [
    'a public page that is not there',
    of('/tidak/ada'),
    { ...page(PUBLIC, 404), cache: /no-store/ },
  ],
  ['the sign-in of staff', of('/admin/login'), page(ADMIN)],
  ['a page of the admin UI', as(() => staff, '/admin'), page(ADMIN)],
  ['a list of the admin UI', as(() => staff, '/admin/collections/plans'), page(ADMIN)],
  ['no page of the admin UI', as(() => staff, '/admin/tidak/ada'), page(ADMIN, 404)],
  ['the admin UI, signed out', of('/admin'), page(ADMIN)],
  ['the sign-in of the portal', of('/opd/masuk'), page(PORTAL)],
  ['a page of the portal', as(() => opd, '/opd'), page(PORTAL)],
  ['no page of the portal', as(() => opd, '/opd/tidak-ada'), page(PORTAL, 404)],
  ['the portal, signed out', of('/opd'), redirect(PORTAL, 307, /^\/opd\/masuk\?/)],
  [
    'a form of the portal',
    as(() => opd, '/opd/bahasa', formOf({ bahasa: 'id', kembali: '/opd' })),
    redirect(PORTAL, 303, /^\/opd$/),
  ],
  [
    'an address with a slash too many',
    of('/opd/masuk/'),
    { ...redirect(null, 308, /^\/opd\/masuk$/), cache: /^$/ },
  ],
  [
    'a script of the build',
    async () => send(await staticFile()),
    { status: 200, policy: null, cache: /immutable/ },
  ],
  [
    'no script of the build',
    of('/_next/static/x.js'),
    { ...page('', 404), policy: null, cache: /./ },
  ],
  ['the sign of the site', of('/icon.svg'), { status: 200, policy: null, cache: /public/ }],
  [
    'images made smaller',
    of('/_next/image?url=%2Ficon.svg&w=64&q=75'),
    { ...page(PUBLIC, 404), cache: /no-store/ },
  ],
  ['data', as(() => staff, '/api/plans?limit=1'), data(200)],
  ['data, signed out', of('/api/plans'), data(401)],
  ['data that is not there', as(() => staff, `/api/plans/${'0'.repeat(8)}`), data(404)],
  ['no route of the API', of('/api/tidak/ada'), data(404)],
  ['a closed route of the API', of('/api/graphql'), data(404)],
  ['a method nobody needs', of('/api/plans', { method: 'PUT' }), data(404)],
  ['health', of('/api/health'), data(200)],
  ['readiness', of('/api/ready'), data(200)],
  [
    'a file',
    () => as(() => staff, `/api/files/${file}`)(),
    { ...page(DOWNLOAD), more: { 'content-disposition': /^attachment; filename="berkas"/ } },
  ],
  [
    'an example to download',
    as(() => secretariat, '/api/plans/import/example?year=2027'),
    {
      ...page(DOWNLOAD),
      more: { 'content-disposition': /^attachment; filename="pkpt-2027.csv"$/ },
    },
  ],
  ['a body over its limit, to the API', of('/api/plans', TOO_LARGE), data(413)],
  ['a body over its limit, to a page', of('/opd/masuk/kirim', TOO_LARGE), data(413)],
]

const expectHeaders = ({ headers, status }: Response, expected: Expected): void => {
  const { policy, cache = /^no-store$/, robots = 'noindex', more = {} } = expected
  expect(status).toBe(expected.status)
  for (const [name, value] of Object.entries(EVERYWHERE))
    expect([name, headers.get(name)]).toEqual([name, value])
  expect(headers.get('content-security-policy')?.replace(NONCE, "'nonce'") ?? null).toBe(policy)
  expect(headers.get('cache-control') ?? '').toMatch(cache)
  expect(headers.get('x-robots-tag')).toBe(robots)
  for (const [name, value] of Object.entries(more)) expect(headers.get(name)).toMatch(value)
  for (const name of NEVER) expect([name, headers.get(name)]).toEqual([name, null])
}

describe('every class of routes has its headers', () => {
  it.each(ROUTES)('%s', async (_class, ask, expected) => {
    expectHeaders(await ask(), expected)
  })

  it('a page gets another nonce each time, and its scripts carry it', async () => {
    const [one, other] = [await send('/opd/masuk'), await send('/opd/masuk')]
    const nonceOf = ({ headers }: Response) =>
      /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1]
    expect(nonceOf(one)).not.toBe(nonceOf(other))
    const scripts = (await one.text()).match(/<script[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(2)
    for (const script of scripts) expect(script).toContain(`nonce="${nonceOf(one)}"`)
  })

  it('signing in sets cookies that no script reads, no other site sends, no other host gets', async () => {
    const answer = await signIn('pimpinan')
    expectHeaders(answer, data(200))
    const cookies = answer.headers.getSetCookie()
    const [token, browser, ...more] = cookies.map((cookie) => {
      const [pair = '', ...flags] = cookie.split(/; */)
      const names = flags.map((flag) => flag.replace(/=true$/, ''))
      return { pair, flags: names.filter((name) => !/^(Expires|Max-Age)=/.test(name)).sort() }
    })
    expect(more).toEqual([])
    expect(token?.pair).toMatch(/^__Host-teropong-token=[\w.-]+$/)
    expect(browser?.pair).toMatch(/^__Host-teropong-browser=[\w-]{43}$/)
    for (const cookie of [token, browser])
      expect(cookie?.flags).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict', 'Secure'])
    expect(await answer.text()).not.toMatch(/"token"|eyJ/)
  })

  it('signing out empties the device, through the API and through the portal', async () => {
    const clears = { 'clear-site-data': /^"cache", ?"storage"$/ }
    const [one, other] = [await sessionOf('auditor'), await sessionOf('opd2')]
    const answer = await as(() => one, '/api/users/logout', { method: 'POST' })()
    expectHeaders(answer, { ...data(200), more: clears })
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^__Host-teropong-token=; Expires=.*1970|^__Host-teropong-token=;/,
    )
    const left = await as(() => other, '/opd/keluar', formOf())()
    expectHeaders(left, { ...redirect(PORTAL, 303, /^\/opd\/masuk\?keluar=1$/), more: clears })
    for (const cookie of [one, other]) {
      const me = (await (await as(() => cookie, '/api/users/me')()).json()) as Json
      expect(me.user).toBeNull()
    }
  })

  it('a request that signs nobody out empties no device: another site could send it', async () => {
    const foreign = { origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' }
    for (const [path, method] of [
      ['/api/users/logout', 'POST'],
      ['/api/users/logout', 'GET'],
      ['/opd/keluar', 'POST'],
    ] as const) {
      const answer = await as(() => opd, path, { method, headers: foreign })()
      expect([path, method, answer.headers.get('clear-site-data')]).toEqual([path, method, null])
    }
    expect((await as(() => opd, '/opd')()).status).toBe(200)
  })

  it('a link from elsewhere into the private pages opens them anew from here, with the cookie', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    for (const [path, policy] of [
      ['/opd/laporan?hal=2', PORTAL],
      ['/admin/collections/plans', ADMIN],
    ] as const) {
      const answer = await rawGet(path, headers)
      expectHeaders(answer, page(policy))
      expect(await answer.text()).toContain('location.replace(location.pathname + location.search)')
    }
  })
})

describe('nobody is led to another site', () => {
  const EVIL = [
    '//evil.test',
    '/\\evil.test',
    '%2f%2fevil.test',
    '/%2f/evil.test',
    'https://evil.test',
  ]
  const isOurs = (location: string | null): boolean =>
    location !== null && new URL(location, site.server.url).origin === site.server.url

  it.each(EVIL)('by redirect=%s, signed in already', async (target) => {
    for (const query of [`redirect=${target}`, `redirect=${encodeURIComponent(target)}`]) {
      const answer = await as(() => staff, `/admin/login?${query}`)()
      expect([query, answer.status]).toEqual([query, 307])
      expect([query, isOurs(answer.headers.get('location'))]).toEqual([query, true])
    }
  })

  it.each(EVIL)('by kembali=%s, when signing in to the portal', async (target) => {
    const fields = { email: 'opd@demo.test', password: DEMO_PASSWORD, kembali: target }
    const answer = await send('/opd/masuk/kirim', formOf(fields))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/opd'])
  })

  it('by the path itself, or by a made-up host', async () => {
    for (const path of ['//evil.test', '//evil.test/', '/\\evil.test', '/%2f%2fevil.test/']) {
      const location = (await send(path)).headers.get('location')
      expect([path, location === null || isOurs(location)]).toEqual([path, true])
    }
    const made = { host: 'evil.test', 'x-forwarded-host': 'evil.test', forwarded: 'host=evil.test' }
    for (const path of ['/opd', '/admin', '/opd/masuk', '/opd/masuk/']) {
      const answer = await rawGet(path, made)
      const location = answer.headers.get('location')
      expect([path, location === null || isOurs(location)]).toEqual([path, true])
      expect([path, (await answer.text()).includes('evil.test')]).toEqual([path, false])
    }
  })
})

/** The demo keeps the default. */
const FAILURES = LIMITS.signInFailures.points

/** One address of the client: `localhost` has two. */
const byNumber = (url: string): string => url.replace('localhost', '127.0.0.1')

describe('limits', () => {
  it('hold across two web processes, say when to come back, and carry the headers', async () => {
    const webs = [site.server.url, await site.server.anotherWeb()].map(byNumber)
    const statuses: number[] = []
    for (let attempt = 0; attempt < FAILURES; attempt += 1) {
      statuses.push((await signIn('tidak.ada', 'bukan sandinya', webs[attempt % 2])).status)
    }
    expect(new Set(statuses)).toEqual(new Set([401]))
    for (const url of webs) {
      const refused = await signIn('auditor', DEMO_PASSWORD, url)
      expectHeaders(refused, { ...data(429), more: { 'retry-after': /^\d+$/ } })
    }
    const form = formOf({ email: 'opd@demo.test', password: DEMO_PASSWORD, kembali: '/opd' })
    const answer = await send('/opd/masuk/kirim', form, webs[0])
    expect(answer.headers.get('location')).toContain('galat=request.tooMany')
  })
})
