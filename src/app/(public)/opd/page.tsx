import type { Metadata } from 'next'

import { fill } from '@/i18n/label'
import { Empty } from '@/portal/components/Empty'
import { Pager, pageOf } from '@/portal/components/Pager'
import { Shell } from '@/portal/components/Shell'
import { TaskGroup } from '@/portal/components/TaskGroup'
import { readLanguage } from '@/portal/language'
import { opdName } from '@/portal/queries/people'
import { findTasks } from '@/portal/queries/tasks'
import { requireOpd } from '@/portal/session'
import { wordsIn } from '@/portal/words'

type Query = Promise<{ hal?: string }>

export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsIn(await readLanguage()).tasks.title,
})

/** What waits for this OPD, most urgent first. */
const Page = async ({ searchParams }: { searchParams: Query }) => {
  const reader = await requireOpd('/opd')
  const list = await findTasks(reader, pageOf((await searchParams).hal))
  const { tasks } = reader.words
  const waitingForYou =
    list.receipts.length + list.late.length + list.soon.length + list.next.length
  return (
    <Shell reader={reader} current="tasks">
      <div className="stack-tight">
        <h1>{tasks.title}</h1>
        <p className="lead">
          {fill(tasks.greeting, { name: reader.actor.name, opd: await opdName(reader) })}
        </p>
      </div>
      {waitingForYou === 0 && <Empty title={tasks.emptyTitle} text={tasks.empty} />}
      <TaskGroup title={tasks.late} reader={reader} tasks={list.late} />
      <TaskGroup title={tasks.soon} reader={reader} receipts={list.receipts} tasks={list.soon} />
      <TaskGroup title={tasks.next} reader={reader} tasks={list.next} />
      <TaskGroup
        title={tasks.waiting}
        hint={tasks.waitingHint}
        reader={reader}
        tasks={list.waiting}
      />
      {list.page.pages > 1 && (
        <p className="lead">
          {fill(tasks.partial, { shown: list.page.shown, total: list.page.total })}
        </p>
      )}
      <Pager path="/opd" page={list.page.number} pages={list.page.pages} words={reader.words} />
    </Shell>
  )
}

export default Page
