import type { Metadata } from 'next'

import { Badge } from '@/portal/components/Badge'
import { Empty } from '@/portal/components/Empty'
import { Fact } from '@/portal/components/Fact'
import { Pager, pageOf } from '@/portal/components/Pager'
import { Shell } from '@/portal/components/Shell'
import { shortDate } from '@/portal/format'
import { readLanguage } from '@/portal/language'
import { findReceipts } from '@/portal/queries/reports'
import { requireOpd } from '@/portal/session'
import { wordsIn } from '@/portal/words'

type Query = Promise<{ hal?: string }>

export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsIn(await readLanguage()).reports.title,
})

/** The reports that were sent to this OPD. */
const Page = async ({ searchParams }: { searchParams: Query }) => {
  const reader = await requireOpd('/opd/laporan')
  const page = pageOf((await searchParams).hal)
  const { rows, pages } = await findReceipts(reader, page)
  const { reports } = reader.words
  const dateOf = (date: string | null) => date && shortDate(date, reader.language)
  return (
    <Shell reader={reader} current="reports">
      <div className="stack-tight">
        <h1>{reports.title}</h1>
        <p className="lead">{reports.lead}</p>
      </div>
      {rows.length === 0 && <Empty title={reports.emptyTitle} text={reports.empty} />}
      <ul className="plain-list">
        {rows.map((row) => (
          <li className="card" data-tone={row.isReceived ? 'open' : 'soon'} key={row.id}>
            <h2>
              <a className="card-link card-title" href={`/opd/laporan/${row.report}`}>
                {row.title}
              </a>
            </h2>
            <p className="card-meta">{row.number}</p>
            {!row.isReceived && <Badge tone="soon">{reports.notReceived}</Badge>}
            <dl className="facts">
              <Fact term={reports.sentOn}>{dateOf(row.sentOn)}</Fact>
              <Fact term={reports.receivedOn}>{dateOf(row.receivedOn)}</Fact>
            </dl>
          </li>
        ))}
      </ul>
      <Pager path="/opd/laporan" page={page} pages={pages} words={reader.words} />
    </Shell>
  )
}

export default Page
