'use client'

import { useSyncExternalStore } from 'react'

import { portalFailure as en } from '@/i18n/en/portal'
import { portalFailure as id } from '@/i18n/id/portal'

/** A page that could not be made. The language comes from the document: nothing else is sure to work. */
const Failure = ({ reset }: { reset: () => void }) => {
  const language = useSyncExternalStore(neverChanges, documentLanguage, () => 'id')
  const words = language === 'en' ? en : id
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

const neverChanges = () => () => undefined
const documentLanguage = (): string => document.documentElement.lang

export default Failure
