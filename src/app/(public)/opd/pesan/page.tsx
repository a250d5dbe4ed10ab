import type { Metadata } from 'next'

import { noticeTextForOpd } from '@/i18n/notices'
import { timeZoneOf } from '@/hooks/settings/readSettings'
import { Badge } from '@/portal/components/Badge'
import { Empty } from '@/portal/components/Empty'
import { Pager, pageOf } from '@/portal/components/Pager'
import { Shell } from '@/portal/components/Shell'
import { shortInstant } from '@/portal/format'
import { readLanguage } from '@/portal/language'
import { findMessages } from '@/portal/queries/messages'
import { requireOpd } from '@/portal/session'
import { wordsIn } from '@/portal/words'

type Query = Promise<{ hal?: string }>

export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsIn(await readLanguage()).messages.title,
})

/** The reader's inbox. Opening a message is a post, because it marks it as read. */
const Page = async ({ searchParams }: { searchParams: Query }) => {
  const reader = await requireOpd('/opd/pesan')
  const page = pageOf((await searchParams).hal)
  const { rows, pages } = await findMessages(reader, page)
  const { language, words } = reader
  const { messages } = words
  const timeZone = await timeZoneOf(reader.req)
  return (
    <Shell reader={reader} current="messages">
      <h1>{messages.title}</h1>
      {rows.length === 0 && <Empty title={messages.emptyTitle} text={messages.empty} />}
      {rows.some(({ readAt }) => !readAt) && (
        <form action="/opd/pesan/semua" method="post">
          <button className="button button-plain">{messages.markAll}</button>
        </form>
      )}
      <ul className="plain-list">
        {rows.map(({ id, event, subject, note, recordId, readAt, createdAt }) => (
          <li className="card" data-tone={readAt ? 'open' : 'soon'} key={id}>
            {!readAt && <Badge tone="soon">{messages.unread}</Badge>}
            <h2 className="message-title">{noticeTextForOpd(event ?? '', language)}</h2>
            <p>{subject}</p>
            {note && (
              <p className="text">
                {messages.note}: {note}
              </p>
            )}
            <form className="message-foot" action={`/opd/pesan/${id}/buka`} method="post">
              <span className="card-meta">{shortInstant(createdAt, { language, timeZone })}</span>
              {/* What went to another OPD is told of, and leads nowhere. */}
              {(recordId || !readAt) && (
                <button className="button button-plain">
                  {recordId ? messages.open : messages.markOne}
                  <span className="visually-hidden"> {subject}</span>
                </button>
              )}
            </form>
          </li>
        ))}
      </ul>
      <Pager path="/opd/pesan" page={page} pages={pages} words={words} />
    </Shell>
  )
}

export default Page
