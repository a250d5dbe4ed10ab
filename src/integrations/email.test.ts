import type { AddressInfo } from 'node:net'

import nodemailer from 'nodemailer'
import { SMTPServer } from 'smtp-server'
import { afterAll, describe, expect, it } from 'vitest'

import { LOCALHOST } from '@/tests/support/localhostCertificate'

import { verifiedUrl } from './email'

const { key, certificate } = LOCALHOST
const servers: SMTPServer[] = []
afterAll(() => servers.forEach((server) => server.close()))

/** A mail server on loopback with a certificate that nobody has signed; counts what it is given. */
const open = async (options: ConstructorParameters<typeof SMTPServer>[0]) => {
  const got: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    key: String(key),
    cert: certificate,
    ...options,
    onData: (stream, { envelope }, done) => {
      got.push(...envelope.rcptTo.map(({ address }) => address))
      stream.resume().on('end', () => done())
    },
  })
  server.on('error', () => undefined)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.server.address() as AddressInfo
  const send = (url: string) =>
    nodemailer
      .createTransport(url.replace('PORT', String(port)))
      .sendMail({ from: 'a@contoh.test', to: 'b@contoh.test', subject: 'x', text: 'x' })
  return { got, send }
}

describe('mail', () => {
  it.each([
    ['smtp://mail.go.id:587', 'smtp://mail.go.id:587?requireTLS=true'],
    ['smtp://mail.go.id:587?pool=true', 'smtp://mail.go.id:587?pool=true&requireTLS=true'],
    ['smtp://mail.go.id?requireTLS=false', 'smtp://mail.go.id?requireTLS=true'],
    ['smtps://mail.go.id:465', 'smtps://mail.go.id:465'],
    ['smtp://127.0.0.1:1025', 'smtp://127.0.0.1:1025'],
  ])('to %s goes by %s', (given, used) => expect(verifiedUrl(given)).toBe(used))

  it.each(['smtps://localhost:PORT', 'smtp://localhost:PORT?requireTLS=true'])(
    'is not given to a server that cannot show who it is: %s',
    async (url) => {
      const { got, send } = await open({ secure: url.startsWith('smtps') })
      await expect(send(url)).rejects.toThrow(/certificate/)
      expect(got).toEqual([])
    },
  )

  it('is not given to a server that has lost its STARTTLS on the way', async () => {
    const { got, send } = await open({ disabledCommands: ['STARTTLS'] })
    await expect(send('smtp://127.0.0.1:PORT?requireTLS=true')).rejects.toThrow()
    expect(got).toEqual([])
    await send('smtp://127.0.0.1:PORT')
    expect(got).toEqual(['b@contoh.test'])
  })
})
