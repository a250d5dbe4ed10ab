import type { AddressInfo } from 'node:net'

import { SMTPServer } from 'smtp-server'
import { afterAll } from 'vitest'

type Mailbox = { url: string; mails: Mail[]; close: () => Promise<void> }

/** A mail as it arrived: the envelope and the raw text. */
export type Mail = { to: string[]; raw: string; text: string }

const decoded = (raw: string): string =>
  raw
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))

/** A real SMTP server on loopback that keeps what it is given. */
const openMailbox = async (): Promise<Mailbox> => {
  const mails: Mail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      let raw = ''
      stream.setEncoding('utf8').on('data', (part: string) => (raw += part))
      stream.on('end', () => {
        mails.push({ to: envelope.rcptTo.map(({ address }) => address), raw, text: decoded(raw) })
        done()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.server.address() as AddressInfo
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { url: `smtp://127.0.0.1:${port}`, mails, close }
}

/**
 * The mail server of the test file that awaits it; it ends with the file. To be asked for within
 * `vi.hoisted`: the configuration reads the address when it is loaded.
 */
export const mailServer = async (): Promise<Pick<Mailbox, 'mails'>> => {
  const mailbox = await openMailbox()
  process.env.SMTP_URL = mailbox.url
  afterAll(() => mailbox.close())
  return mailbox
}
