import type { Metadata } from 'next'

import { violations } from '@/i18n/violations'
import { Fact } from '@/portal/components/Fact'
import { Flash } from '@/portal/components/Flash'
import { LanguageSwitch } from '@/portal/components/LanguageSwitch'
import { PasswordForm } from '@/portal/components/PasswordForm'
import { Sessions } from '@/portal/components/Sessions'
import { Shell } from '@/portal/components/Shell'
import { readLanguage } from '@/portal/language'
import { findPasswordProblem } from '@/portal/passwordProblem'
import { findAccount, opdName } from '@/portal/queries/people'
import { type OpdReader, requireOpd } from '@/portal/session'
import { wordsIn } from '@/portal/words'

type Query = Promise<{ sandi?: string; galat?: string; sesi?: string }>

export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsIn(await readLanguage()).account.title,
})

const problemOf = ({ words, language }: OpdReader, code: string | undefined) => {
  if (!code) return null
  if (code === 'users.currentPasswordWrong')
    return { isCurrent: true, text: violations[language][code] }
  const text = findPasswordProblem(language, code) ?? words.account.changeFailed
  return { isCurrent: false, text }
}

/** Who I am, my password, where I am signed in, my language, and the way out. */
const Page = async ({ searchParams }: { searchParams: Query }) => {
  const { sandi, galat, sesi } = await searchParams
  const reader = await requireOpd('/opd/akun')
  const { account } = reader.words
  const me = await findAccount(reader)
  return (
    <Shell reader={reader} current="account">
      <h1>{account.title}</h1>
      {sandi && <Flash tone="done">{account.changed}</Flash>}
      {sesi === 'diakhiri' && <Flash tone="done">{account.othersEnded}</Flash>}
      {sesi === 'gagal' && <Flash tone="late">{account.endFailed}</Flash>}
      <dl className="facts panel">
        <Fact term={account.name}>{me.name}</Fact>
        <Fact term={account.opd}>{await opdName(reader)}</Fact>
        <Fact term={account.email}>{me.email}</Fact>
        <Fact term={account.position}>{me.position}</Fact>
      </dl>
      <PasswordForm words={account} email={me.email} problem={problemOf(reader, galat)} />
      <Sessions reader={reader} />
      <section className="panel">
        <h2>{account.languageTitle}</h2>
        <p className="hint">{account.languageHint}</p>
        <LanguageSwitch back="/opd/akun" language={reader.language} />
      </section>
      <form className="panel" action="/opd/keluar" method="post">
        <h2>{account.signOutTitle}</h2>
        <p className="hint">{account.signOutHint}</p>
        <div className="buttons">
          <button className="button button-plain">{account.signOut}</button>
        </div>
      </form>
    </Shell>
  )
}

export default Page
