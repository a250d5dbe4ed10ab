'use client'

import { portalFailure as en } from '@/i18n/en/portal'
import { portalFailure as id } from '@/i18n/id/portal'
import { useDocumentLanguage } from '@/i18n/useDocumentLanguage.client'

/** A screen of the admin UI that could not be made; the way back to the start page stays open. */
const Failure = ({ reset }: { reset: () => void }) => {
  const words = useDocumentLanguage() === 'en' ? en : id
  return (
    <main className="tp-page">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <p>
        <button className="tp-button tp-button--primary" type="button" onClick={reset}>
          {words.again}
        </button>
      </p>
    </main>
  )
}

export default Failure
