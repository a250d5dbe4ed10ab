import type { Metadata } from 'next'

import { LanguageSwitch } from '@/portal/components/LanguageSwitch'
import { PublicShell } from '@/portal/components/Shell'
import { readLanguage } from '@/portal/language'
import { readReader } from '@/portal/session'
import { wordsIn } from '@/portal/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsIn(await readLanguage()).home.tab,
  robots: { index: true },
})

/** What this is, and the two doors. */
const Page = async () => {
  const reader = await readReader()
  const { home } = reader.words
  return (
    <PublicShell reader={reader}>
      <h1>{home.title}</h1>
      <p className="lead">{home.lead}</p>
      <div className="stack">
        <a className="choice" href="/opd">
          <strong>{home.opd}</strong>
          <span>{home.opdHint}</span>
        </a>
        <a className="choice" href="/admin">
          <strong>{home.staff}</strong>
          <span>{home.staffHint}</span>
        </a>
      </div>
      <LanguageSwitch back="/" language={reader.language} />
    </PublicShell>
  )
}

export default Page
