import net from 'node:net'

import { afterEach, expect, it, vi } from 'vitest'

import { anonymous, codeOf, cookieOf, DEMO_PASSWORD } from '@/tests/support/api'
import { aFollowUp } from '@/tests/support/chain'
import { emailOf } from '@/tests/support/fixtures'
import { aPng } from '@/tests/support/files'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()
const { as, server } = world

let sockets: net.Socket[] = []
afterEach(() => sockets.forEach((socket) => socket.destroy()))

/** Uploads of 40 MB that begin and are not sent to their end. */
const holdUploads = async (count: number): Promise<void> => {
  const login = { email: emailOf('opd'), password: DEMO_PASSWORD }
  const cookie = cookieOf(await anonymous(server).post('/users/login', login))
  const { hostname, port, host, origin } = new URL(server.url)
  sockets = Array.from({ length: count }, () => {
    const socket = net.connect(Number(port), hostname)
    socket.on('error', () => undefined)
    socket.write(
      `POST /api/evidence HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\nCookie: ${cookie}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 40000000\r\n\r\n--x\r\n`,
    )
    return socket
  })
  await new Promise((resolve) => setTimeout(resolve, 1000))
}

it('uploads that one person holds open are bounded, and keep out nobody else nor small files', async () => {
  const { followUp } = await aFollowUp(world)
  const parent = { relationTo: 'follow-ups', value: followUp.id }
  const large = { name: 'besar.png', bytes: Buffer.concat([aPng, Buffer.alloc(2_000_000)]) }
  const sendLarge = () => as.opd.upload('/evidence', { parent }, large)
  await holdUploads(3)
  const refused = await sendLarge()
  expect([refused.status, codeOf(refused)]).toEqual([503, 'evidence.busy'])
  expect(refused.headers.get('retry-after')).toBe('5')
  const small = { name: 'kuitansi.png', bytes: aPng, type: 'image/png' }
  expect((await as.opd.upload('/evidence', { parent }, small)).status).toBe(201)
  expect((await as.opdRekan.upload('/evidence', { parent }, large)).status).not.toBe(503)
  sockets.forEach((socket) => socket.destroy())
  await vi.waitFor(async () => expect((await sendLarge()).status).not.toBe(503), 5000)
})
