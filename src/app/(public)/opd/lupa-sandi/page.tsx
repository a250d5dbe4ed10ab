import type { Metadata } from 'next'
import { cookies } from 'next/headers'

import { violations } from '@/i18n/violations'
import { EmailField } from '@/portal/components/EmailField'
import { PublicShell } from '@/portal/components/Shell'
import { readLanguage } from '@/portal/language'
import { SIGN_IN_EMAIL_COOKIE } from '@/portal/requests/signInEmail'
import { readReader, type Reader } from '@/portal/session'
import { wordsIn } from '@/portal/words'

type Query = Promise<{ galat?: string; terkirim?: string }>

export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsIn(await readLanguage()).forgotten.title,
})

const problemOf = ({ words, language }: Reader, code: string): string =>
  code === 'request.tooMany' ? violations[language][code] : words.forgotten.failed

/** Asks for a link by mail: a plain form that needs no script. */
const Page = async ({ searchParams }: { searchParams: Query }) => {
  const { galat, terkirim } = await searchParams
  const reader = await readReader()
  const { forgotten, signIn } = reader.words
  const email = (await cookies()).get(SIGN_IN_EMAIL_COOKIE)?.value ?? ''
  return (
    <PublicShell reader={reader}>
      <h1>{forgotten.title}</h1>
      {galat && (
        <p className="notice" data-tone="late" role="alert">
          {problemOf(reader, galat)}
        </p>
      )}
      {terkirim ? (
        <p className="notice" data-tone="done" role="status">
          {forgotten.sent}
        </p>
      ) : (
        <>
          <p className="lead">{forgotten.lead}</p>
          <form className="form" action="/opd/lupa-sandi/kirim" method="post">
            <EmailField label={signIn.email} value={email} />
            <div className="buttons">
              <button className="button">{forgotten.submit}</button>
            </div>
          </form>
        </>
      )}
      <p className="hint">{forgotten.help}</p>
      <p className="pager">
        <a href="/opd/masuk">{forgotten.toSignIn}</a>
      </p>
    </PublicShell>
  )
}

export default Page
