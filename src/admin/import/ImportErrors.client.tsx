'use client'

import { useEffect, useRef } from 'react'

import { useLanguage } from '@/admin/useLanguage.client'
import { say } from '@/i18n/label'
import { problemCount } from '@/imports/problemCount'

import { errorsCsv } from './errorsCsv'
import type { ImportProblem } from './importAnswer'
import { ProblemTable } from './ProblemTable.client'

/** Everything that is wrong; takes focus when it appears, so that it is read out. */
export const ImportErrors = ({ errors }: { errors: readonly ImportProblem[] }) => {
  const language = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [errors])
  const ofRows = errors.filter(({ row }) => row !== undefined)
  const ofFile = errors.filter(({ row }) => row === undefined)
  const count = problemCount(errors, language)
  const download = () => {
    const header = (['planImport.row', 'planImport.column', 'planImport.problem'] as const).map(
      (key) => say(key, language),
    )
    saveAs(errorsCsv(header, ofRows), say('planImport.downloadName', language))
  }
  return (
    <section>
      <div ref={box} className="tp-errors" role="alert" tabIndex={-1}>
        <p>
          <strong>{say('planImport.errorsTitle', language, { count })}</strong>
        </p>
        {ofFile.map(({ code, message }) => (
          <p key={code}>{message}</p>
        ))}
        <p>{say('planImport.errorsHint', language)}</p>
      </div>
      {ofRows.length > 0 && (
        <>
          <button className="tp-button" type="button" onClick={download}>
            {say('planImport.download', language)}
          </button>
          <ProblemTable problems={ofRows} />
        </>
      )}
    </section>
  )
}

const saveAs = (text: string, name: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  URL.revokeObjectURL(url)
}
