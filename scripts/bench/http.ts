import http from 'node:http'

export type Call = {
  method: 'GET' | 'POST' | 'PATCH'
  path: string
  cookie?: string
  body?: unknown
}
export type Answer = { status: number; text: string; setCookie: string[] }
export type Send = (call: Call) => Promise<Answer>

/** More than the most clients at once. */
const SOCKETS_MAX = 80

/**
 * A client that costs little beside what it measures: plain `node:http` on kept connections.
 * @throws Error with the answer when it is not 2xx
 */
export const connectTo = (port: number): Send => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: SOCKETS_MAX })
  const origin = `http://127.0.0.1:${port}`
  return async (call) => {
    const answer = await exchange({ agent, origin, call })
    if (answer.status >= 200 && answer.status < 300) return answer
    throw new Error(`${call.method} ${call.path}: ${answer.status} ${answer.text.slice(0, 500)}`)
  }
}

const exchange = ({
  agent,
  origin,
  call,
}: {
  agent: http.Agent
  origin: string
  call: Call
}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const body = call.body === undefined ? '' : JSON.stringify(call.body)
    const headers = {
      origin,
      ...(call.cookie ? { cookie: call.cookie } : {}),
      ...(body
        ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
        : {}),
    }
    const request = http.request(
      `${origin}${call.path}`,
      { agent, method: call.method, headers },
      (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
        response.once('error', reject)
        response.once('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            text,
            setCookie: response.headers['set-cookie'] ?? [],
          }),
        )
      },
    )
    request.once('error', reject)
    request.end(body || undefined)
  })
