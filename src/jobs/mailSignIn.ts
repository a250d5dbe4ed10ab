import { env } from '@/env'
import { queryRows, sql } from '@/hooks/transaction'
import { type Device, deviceLabel } from '@/i18n/deviceLabel'
import { formatInstant } from '@/i18n/format'

import type { JobContext } from './job'
import type { JobData } from './jobs'
import { findAddressee, MAIL_LANGUAGE, sendLetter } from './letter'

const PARAGRAPHS = [['what'], ['when', 'device'], ['you'], ['notYou', 'end', 'tell']] as const

/**
 * Tells a person by mail that a new browser signed in as them: when, and on what kind of device,
 * never from which address.
 */
export const mailSignIn = async ({
  payload,
  data: { person, session, at },
}: JobContext<JobData<'mail-sign-in'>>): Promise<void> => {
  const told = await findAddressee({ payload }, person)
  if (!told?.active) return
  const [device] = await queryRows<Device>(
    { payload },
    sql`SELECT browser, system FROM session_devices WHERE session_id = ${session}`,
  )
  const facts = {
    at: formatInstant(at, MAIL_LANGUAGE, told.time_zone ?? undefined),
    device: deviceLabel(device ?? { browser: null, system: null }, MAIL_LANGUAGE),
    address: new URL(told.is_opd ? '/opd/akun' : '/admin/account', env.serverUrl).href,
  }
  await sendLetter({ payload }, told, {
    kind: 'signIn',
    paragraphs: PARAGRAPHS,
    facts,
    id: `sign-in.${session}`,
  })
}
