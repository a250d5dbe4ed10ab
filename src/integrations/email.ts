import nodemailer from 'nodemailer'
import type { EmailAdapter, SendEmailOptions } from 'payload'

import { env } from '@/env'
import { isLoopback } from '@/envRules'

const SENDER_NAME = 'Teropong'
/** Anything longer is no address; it also keeps slow patterns of parsers away from long input. */
const ADDRESS = /^[^\s@,;<>"]{1,64}@[^\s@,;<>"]{1,189}$/

const senderAddress = (): string => `noreply@${new URL(env.serverUrl).hostname}`

const isAddress = (value: unknown): boolean => typeof value === 'string' && ADDRESS.test(value)

/**
 * The address of the mail server as the mail library takes it: over `smtp:` to another machine only
 * with STARTTLS, which is verified; otherwise whoever sits on the line could take it out.
 */
export const verifiedUrl = (smtpUrl: string): string => {
  const url = new URL(smtpUrl)
  if (url.protocol === 'smtp:' && !isLoopback(smtpUrl)) url.searchParams.set('requireTLS', 'true')
  return url.href
}

/**
 * Sends mail by SMTP (`SMTP_URL`). Without it nothing is sent and only the fact is logged: a mail
 * may hold a link that must not stand in a log.
 */
export const emailAdapter: EmailAdapter = ({ payload }) => {
  const transport = env.smtpUrl ? nodemailer.createTransport(verifiedUrl(env.smtpUrl)) : null
  return {
    name: 'smtp',
    defaultFromAddress: senderAddress(),
    defaultFromName: SENDER_NAME,
    sendEmail: async (message: SendEmailOptions) => {
      if (!isAddress(message.to)) throw new Error('mail not sent: not one plain address')
      if (!transport) return payload.logger.info({ event: 'mail.notSent' })
      return transport.sendMail({
        ...message,
        from: { name: SENDER_NAME, address: senderAddress() },
      })
    },
  }
}
