import type { UIFieldServerComponent } from 'payload'

import { findActor, hasRole } from '@/access/actor'
import { zoneOf } from '@/admin/zone'
import { currentSessionOf, sessionsOf } from '@/hooks/users/sessions'
import { deviceLabel } from '@/i18n/deviceLabel'
import { formatInstant } from '@/i18n/format'
import { languageOf, say } from '@/i18n/label'

import { EndSessions } from './EndSessions.client'

/** Where a person is signed in: one's own sessions, or another's for the administrator. */
export const SessionsPanel: UIFieldServerComponent = async ({ id, req, i18n }) => {
  const actor = findActor(req)
  if (!id || !actor) return null
  const isOwn = String(id) === actor.id
  if (!isOwn && !hasRole(actor, 'admin')) return null
  const language = languageOf(i18n.language)
  const current = currentSessionOf(req)
  const sessions = await sessionsOf(req, String(id))
  const timeZone = await zoneOf(req.payload)
  const others = sessions.filter((session) => session.id !== current)
  return (
    <section className="field-type tp-history" aria-labelledby="tp-sessions">
      <h3 id="tp-sessions">{say('sessions.title', language)}</h3>
      <p className="tp-hint">{say('sessions.hint', language)}</p>
      {sessions.length === 0 && <p className="tp-empty">{say('sessions.none', language)}</p>}
      <ul className="tp-rows">
        {sessions.map((session) => (
          <li key={session.id}>
            <span>
              {say('sessions.since', language, {
                device: deviceLabel(session, language),
                since: formatInstant(session.createdAt, language, timeZone),
              })}
            </span>
            {session.id === current && (
              <span className="tp-hint">{say('sessions.current', language)}</span>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && <EndSessions id={String(id)} isOwn={isOwn} />}
    </section>
  )
}
