import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { timeZoneOf } from '@/hooks/settings/readSettings'
import { Asked, Found } from '@/portal/components/FindingStory'
import { Flash } from '@/portal/components/Flash'
import { NowForms } from '@/portal/components/NowForms'
import { Shell } from '@/portal/components/Shell'
import { Story } from '@/portal/components/Story'
import { readLanguage } from '@/portal/language'
import {
  fileMegabytesMax,
  findFiles,
  findFollowUps,
  findRecommendation,
} from '@/portal/queries/recommendation'
import { requireOpd } from '@/portal/session'
import { wordsIn } from '@/portal/words'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ terkirim?: string }>
}

export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsIn(await readLanguage()).recommendation.tab,
})

/** One recommendation, top down as a story: found, asked, done so far, what to do now. */
const Page = async ({ params, searchParams }: Props) => {
  const { id } = await params
  const { terkirim } = await searchParams
  const reader = await requireOpd(`/opd/rekomendasi/${id}`)
  const recommendation = await findRecommendation(reader, id)
  if (!recommendation) notFound()
  const followUps = await findFollowUps(reader, id)
  const files = await findFiles(
    reader,
    followUps.map((followUp) => followUp.id),
  )
  const { language, words } = reader
  const context = { words, language, timeZone: await timeZoneOf(reader.req) }
  const { recommendation: said } = words
  return (
    <Shell reader={reader} current="tasks">
      <a className="crumb" href={`/opd/laporan/${recommendation.report?.id ?? ''}`}>
        ← {recommendation.report?.number ?? words.reports.title}
      </a>
      {terkirim && (
        <Flash tone="done">{terkirim === 'response' ? said.sentResponse : said.sentEvidence}</Flash>
      )}
      <h1>{recommendation.finding?.title ?? recommendation.title}</h1>
      <Found words={words} finding={recommendation.finding} />
      <Asked reader={reader} recommendation={recommendation} followUps={followUps} />
      <section className="stack">
        <h2>{said.done}</h2>
        <Story
          followUps={followUps}
          files={new Map(files.map((file) => [file.id, file]))}
          context={context}
        />
      </section>
      <section className="stack" id="lakukan">
        <h2>{said.now}</h2>
        <NowForms
          reader={reader}
          recommendation={recommendation}
          followUps={followUps}
          files={files}
          megabytesMax={await fileMegabytesMax(reader)}
        />
      </section>
    </Shell>
  )
}

export default Page
