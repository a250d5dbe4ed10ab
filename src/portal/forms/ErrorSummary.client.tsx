'use client'

import { useEffect, useRef } from 'react'

import type { FormWords } from '@/portal/words'

import type { FormError } from './send'

/** All errors of a form at its top; takes the focus and leads to each field. */
export const ErrorSummary = ({
  errors,
  idOf,
  words,
}: {
  errors: FormError[]
  /** The id of the field an error is about. */
  idOf: (path: string) => string
  words: FormWords
}) => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) box.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h3>{words.summaryTitle}</h3>
      <ul>
        {errors.map((error, index) => (
          <li key={index}>
            <ErrorLine error={error} idOf={idOf} words={words} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const ErrorLine = ({
  error: { code, message, path },
  idOf,
  words,
}: {
  error: FormError
  idOf: (path: string) => string
  words: FormWords
}) => {
  if (code === 'signedOut')
    return (
      <>
        {message}{' '}
        <a href={`/opd/masuk?kembali=${encodeURIComponent(location.pathname)}`}>
          {words.signInAgain}
        </a>
      </>
    )
  if (!path) return <>{message}</>
  const id = idOf(path)
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault()
        document.getElementById(id)?.focus()
      }}
    >
      {message}
    </a>
  )
}
