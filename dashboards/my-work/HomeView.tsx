import type { AdminViewServerProps } from 'payload'

import { requireActor } from '@/access/actor'
import { timeZoneOf } from '@/hooks/settings/readSettings'
import { languageOf, say } from '@/i18n/label'

import { ActingBanner } from './ActingBanner'
import { Deadlines } from './Deadlines'
import { findDeadlines } from './findDeadlines'
import { findNotices } from './findNotices'
import { findTasks } from './findTasks'
import { findUnknownYears } from './findUnknownYears'
import { Notices } from './Notices'
import { TaskCard } from './TaskCard'

/** *Pekerjaan saya*: what waits for the person, what is due, what happened. */
export const HomeView = async ({ initPageResult, payload }: AdminViewServerProps) => {
  const { req } = initPageResult
  const language = languageOf(req.i18n.language)
  const { name, acting } = requireActor(req)
  const [tasks, deadlines, notices, timeZone, years] = await Promise.all([
    findTasks(req),
    findDeadlines(req),
    findNotices(req),
    timeZoneOf(req),
    findUnknownYears(payload),
  ])
  return (
    <div className="tp-page">
      <h1>{say('home.title', language)}</h1>
      <p className="tp-muted">{say('home.greeting', language, { name })}</p>
      {acting.map((office) => (
        <ActingBanner key={office.title} acting={office} language={language} />
      ))}
      {years.map((year) => (
        <p key={year} className="tp-warning" role="status">
          {say('calendar.unknownYear', language, { year })}
        </p>
      ))}
      <div className="tp-home__columns">
        <section aria-labelledby="tp-waiting">
          <h2 id="tp-waiting">{say('home.waiting', language)}</h2>
          {tasks.length === 0 && <p className="tp-empty">{say('home.nothingWaiting', language)}</p>}
          {tasks.map((task) => (
            <TaskCard key={task.label} task={task} language={language} />
          ))}
        </section>
        <div className="tp-home__side">
          {deadlines && <Deadlines {...deadlines} payload={payload} language={language} />}
          <Notices rows={notices} timeZone={timeZone} language={language} />
        </div>
      </div>
    </div>
  )
}
