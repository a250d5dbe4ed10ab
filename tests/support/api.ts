import { DEMO_PASSWORD } from '@/seed/demoAccounts'

export { DEMO_PASSWORD }

/** What came back: status, the parsed body (text when it is not JSON) and the headers. */
export type Answer = { status: number; json: Json; headers: Headers }
/** A JSON answer of unknown shape; tests name what they expect of it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any

export type Client = {
  get: (path: string, headers?: Record<string, string>) => Promise<Answer>
  post: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>
  patch: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>
  del: (path: string) => Promise<Answer>
  /** Creates an evidence file: multipart, the fields in `_payload`. */
  upload: (path: string, fields: unknown, file: UploadFile) => Promise<Answer>
  /** `POST /api/<slug>/:id/actions/<action>` */
  action: (slug: string, id: string, action: string, input?: unknown) => Promise<Answer>
  /** Any request, the body as it is. */
  send: (method: string, path: string, init?: Partial<RequestInit>) => Promise<Answer>
}
export type UploadFile = { name: string; bytes: Uint8Array; type?: string }
type Address = { url: string; origin?: string }

const answerOf = async (response: Response): Promise<Answer> => {
  const text = await response.text()
  let json: Json = text
  try {
    json = JSON.parse(text)
  } catch {
    // Files and empty answers stay text.
  }
  return { status: response.status, json, headers: response.headers }
}

/** A caller of the API with these headers (cookie, origin); paths begin below `/api`. */
const clientWith = (url: string, own: Record<string, string>): Client => {
  const send: Client['send'] = async (method, path, { headers, ...rest } = {}) =>
    answerOf(
      await fetch(`${url}/api${path}`, {
        method,
        redirect: 'manual',
        ...rest,
        headers: { ...own, ...(headers as Record<string, string>) },
      }),
    )
  const sendJson = (method: string, path: string, body?: unknown, headers = {}) =>
    send(method, path, {
      headers: { 'content-type': 'application/json', ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
  return {
    send,
    get: (path, headers) => send('GET', path, { headers }),
    post: (path, body, headers) => sendJson('POST', path, body, headers),
    patch: (path, body, headers) => sendJson('PATCH', path, body, headers),
    del: (path) => send('DELETE', path),
    action: (slug, id, action, input = {}) =>
      sendJson('POST', `/${slug}/${id}/actions/${action}`, input),
    upload: (path, fields, { name, bytes, type = 'application/octet-stream' }) => {
      const form = new FormData()
      form.set('_payload', JSON.stringify(fields))
      form.set('file', new Blob([bytes as BlobPart], { type }), name)
      return send('POST', path, { body: form })
    },
  }
}

/** Nobody in particular, from our own pages. */
export const anonymous = ({ url, origin = url }: Address): Client => clientWith(url, { origin })

/** A client with exactly these headers, for requests that no browser would send. */
export const bareClient = ({ url }: Address, headers: Record<string, string> = {}): Client =>
  clientWith(url, headers)

/** The session cookie of a sign-in, as a browser would send it back. */
export const cookieOf = ({ headers }: Answer): string =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

/** Signs in as a browser does: by `POST /api/users/login`, the session is the cookie it sets. */
export const signIn = async (
  server: Address,
  email: string,
  password = DEMO_PASSWORD,
): Promise<Client> => {
  const answer = await anonymous(server).post('/users/login', { email, password })
  if (answer.status !== 200)
    throw new Error(`${email} cannot sign in: ${answer.status} ${JSON.stringify(answer.json)}`)
  return clientWith(server.url, {
    cookie: cookieOf(answer),
    origin: server.origin ?? server.url,
  })
}

/** A client that signs in when it is first used: checking a password costs a tenth of a second. */
export const lazyClient = (open: () => Promise<Client>): Client => {
  let opened: Promise<Client> | undefined
  const client = () => (opened ??= open())
  return {
    send: async (...args) => (await client()).send(...args),
    get: async (...args) => (await client()).get(...args),
    post: async (...args) => (await client()).post(...args),
    patch: async (...args) => (await client()).patch(...args),
    del: async (...args) => (await client()).del(...args),
    action: async (...args) => (await client()).action(...args),
    upload: async (...args) => (await client()).upload(...args),
  }
}

/** The first code of an error answer, for readable expectations. */
export const codeOf = ({ json }: Answer): string | undefined => json?.errors?.[0]?.code

/** The document of an answer that must have succeeded. */
export const docOf = (answer: Answer): Json => {
  if (answer.status >= 300)
    throw new Error(`${answer.status} ${JSON.stringify(answer.json).slice(0, 600)}`)
  return answer.json.doc ?? answer.json
}
