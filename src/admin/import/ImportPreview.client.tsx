'use client'

import { useEffect, useRef } from 'react'

import { NumberHead } from '@/admin/NumberHead'
import { useLanguage } from '@/admin/useLanguage.client'
import { formatDate, formatNumber, formatRupiah } from '@/i18n/format'
import { fieldLabel, type Language, say } from '@/i18n/label'
import type { ImportResult } from '@/imports/importPlan'
import { problemCount } from '@/imports/problemCount'

import { ProblemTable } from './ProblemTable.client'

type Props = Pick<ImportResult, 'plan' | 'preview' | 'warnings'> & {
  year: string
  isBusy: boolean
  onImport: () => Promise<void>
}

/** What the file would bring in, before anything is written. */
export const ImportPreview = ({ plan, preview, warnings, year, isBusy, onImport }: Props) => {
  const language = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const count = formatNumber(preview.rows, language)
  return (
    <section className="tp-import__preview">
      <h2 ref={heading} tabIndex={-1}>
        {say('planImport.previewTitle', language, { count })}
      </h2>
      <p>
        {plan
          ? say('planImport.intoOpen', language, { title: plan.title, revision: plan.revision })
          : say('planImport.intoNew', language, { year })}
      </p>
      <button
        className="tp-button tp-button--primary"
        type="button"
        disabled={isBusy}
        onClick={() => void onImport()}
      >
        {say('planImport.import', language, { count })}
      </button>
      {warnings.length > 0 && (
        <>
          <h3>
            {say('planImport.warnings', language, { count: problemCount(warnings, language) })}
          </h3>
          <p>{say('planImport.warningsHint', language)}</p>
          <ProblemTable problems={warnings} />
        </>
      )}
      <UnitTotals preview={preview} language={language} />
      <FirstRows preview={preview} language={language} />
    </section>
  )
}

type PreviewProps = Pick<ImportResult, 'preview'> & { language: Language }

const UnitTotals = ({ preview, language }: PreviewProps) => (
  <div className="tp-table__scroll">
    <table className="tp-table">
      <caption>{say('planImport.unitTotals', language)}</caption>
      <thead>
        <tr>
          <th scope="col">{fieldLabel('unit')[language]}</th>
          <NumberHead>{say('planImport.rows', language)}</NumberHead>
          <NumberHead>{say('planOverview.personDays', language)}</NumberHead>
          <NumberHead>{fieldLabel('budget')[language]}</NumberHead>
        </tr>
      </thead>
      <tbody>
        {preview.units.map(({ unit, rows, personDays, budget }) => (
          <tr key={unit}>
            <th scope="row">{unit}</th>
            <td className="tp-number">{formatNumber(rows, language)}</td>
            <td className="tp-number">{formatNumber(personDays, language)}</td>
            <td className="tp-number">{formatRupiah(budget, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const FirstRows = ({ preview, language }: PreviewProps) => (
  <div className="tp-table__scroll">
    <table className="tp-table">
      <caption>{say('planImport.firstRows', language, { count: preview.sample.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{say('planOverview.activity', language)}</th>
          <th scope="col">{fieldLabel('unit')[language]}</th>
          <th scope="col">{say('planOverview.opds', language)}</th>
          <th scope="col">{say('planOverview.period', language)}</th>
          <NumberHead>{say('planOverview.personDays', language)}</NumberHead>
        </tr>
      </thead>
      <tbody>
        {preview.sample.map((row, index) => (
          <tr key={index}>
            <th scope="row">{row.title}</th>
            <td className="tp-nowrap">{row.unit}</td>
            <td>{row.opds.join('; ')}</td>
            <td className="tp-nowrap">{`${formatDate(row.startsOn, language)} – ${formatDate(row.endsOn, language)}`}</td>
            <td className="tp-number">{formatNumber(row.personDays, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
