import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'

import { violations } from '@/i18n/violations'
import { EmailField } from '@/portal/components/EmailField'
import { LanguageSwitch } from '@/portal/components/LanguageSwitch'
import { PublicShell } from '@/portal/components/Shell'
import { ForgetDrafts } from '@/portal/forms/ForgetDrafts.client'
import { readLanguage } from '@/portal/language'
import { ownPath } from '@/portal/requests/formPost'
import { SIGN_IN_EMAIL_COOKIE } from '@/portal/requests/signInEmail'
import { findOpd, readReader, type Reader } from '@/portal/session'
import { wordsIn } from '@/portal/words'

type Query = Promise<{ galat?: string; kembali?: string; keluar?: string }>

export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsIn(await readLanguage()).signIn.tab,
})

/** Only sentences about signing in; everything else that may go wrong gets one sentence. */
const KNOWN = ['access.signInFailed', 'request.tooMany'] as const

const problemOf = ({ words, language }: Reader, code: string | undefined): string | null => {
  if (!code) return null
  const known = KNOWN.find((one) => one === code)
  return known ? violations[language][known] : words.signIn.failed
}

/** Sign-in for OPD users: a plain form that needs no script. */
const Page = async ({ searchParams }: { searchParams: Query }) => {
  const { galat, kembali, keluar } = await searchParams
  const back = ownPath(kembali)
  if (await findOpd()) redirect(back)
  const reader = await readReader()
  const { signIn } = reader.words
  const email = (await cookies()).get(SIGN_IN_EMAIL_COOKIE)?.value ?? ''
  const problem = problemOf(reader, galat)
  return (
    <PublicShell reader={reader}>
      <h1>{signIn.title}</h1>
      {problem && (
        <p className="notice" data-tone="late" role="alert">
          {problem}
        </p>
      )}
      {!problem && keluar && <p className="notice">{signIn.signedOut}</p>}
      {!problem && !keluar && back !== '/opd' && <p className="notice">{signIn.expired}</p>}
      <p className="lead">{signIn.lead}</p>
      <form className="form" action="/opd/masuk/kirim" method="post">
        <input type="hidden" name="kembali" value={back} />
        <EmailField label={signIn.email} value={problem ? email : ''} />
        <div className="field">
          <label htmlFor="password">{signIn.password}</label>
          <input
            className="input"
            id="password"
            name="password"
            type="password"
            autoComplete="current-password"
            required
          />
        </div>
        <div className="buttons">
          <button className="button">{signIn.submit}</button>
        </div>
      </form>
      <p className="pager">
        <a href="/opd/lupa-sandi">{signIn.forgotten}</a>
        <a href="/admin">{signIn.staff}</a>
        <a href="/">{signIn.home}</a>
      </p>
      <LanguageSwitch back="/opd/masuk" language={reader.language} />
      {keluar && <ForgetDrafts />}
    </PublicShell>
  )
}

export default Page
