import { deviceLabel } from '@/i18n/deviceLabel'
import { fill } from '@/i18n/label'
import { timeZoneOf } from '@/hooks/settings/readSettings'
import { currentSessionOf, sessionsOf } from '@/hooks/users/sessions'
import { shortInstant } from '@/portal/format'
import type { OpdReader } from '@/portal/session'

import { Badge } from './Badge'

/** Where I am signed in, newest first, and the way to end all but this. */
export const Sessions = async ({ reader }: { reader: OpdReader }) => {
  const { req, actor, language, words } = reader
  const { account } = words
  const format = { language, timeZone: await timeZoneOf(req) }
  const sessions = await sessionsOf(req, actor.id)
  const current = currentSessionOf(req)
  return (
    <form className="panel" action="/opd/akun/sesi" method="post">
      <h2>{account.sessionsTitle}</h2>
      <p className="hint">{account.sessionsHint}</p>
      <ul className="plain-list">
        {sessions.map(({ id, createdAt, ...device }) => (
          <li key={id}>
            {fill(account.sessionSince, {
              device: deviceLabel(device, language),
              since: shortInstant(createdAt, format),
            })}{' '}
            {id === current && <Badge tone="done">{account.sessionCurrent}</Badge>}
          </li>
        ))}
      </ul>
      {sessions.some(({ id }) => id !== current) && (
        <div className="buttons">
          <button className="button button-plain">{account.endOthers}</button>
        </div>
      )}
    </form>
  )
}
