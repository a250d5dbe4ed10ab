'use client'

import { portalFailure as en } from '@/i18n/en/portal'
import { portalFailure as id } from '@/i18n/id/portal'
import { useDocumentLanguage } from '@/i18n/useDocumentLanguage.client'

/** A page that could not be made. */
const Failure = ({ reset }: { reset: () => void }) => {
  const words = useDocumentLanguage() === 'en' ? en : id
  return (
    <main>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <p>
        <button className="button" type="button" onClick={reset}>
          {words.again}
        </button>
      </p>
    </main>
  )
}

export default Failure
