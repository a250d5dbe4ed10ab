'use client'

import { type FormEvent, useState } from 'react'

import { Labelled } from '@/admin/actions/Labelled.client'
import { FilePicker } from '@/admin/files/FilePicker.client'
import { useLanguage } from '@/admin/useLanguage.client'
import { say } from '@/i18n/label'

export type Choice = { file: File; year: string; title: string }
type Props = {
  year: number
  isBusy: boolean
  onCheck: (choice: Choice) => Promise<void>
  /** What was found out about the last choice no longer holds. */
  onChange: () => void
}

const MEGABYTES_MAX = 5

/** The year that a plan's dates name most often; the person may still choose another. */
const mostNamedYear = (text: string): string | undefined => {
  const years = Map.groupBy(text.match(/\b20\d\d\b/g) ?? [], (year) => year)
  return [...years].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0]
}

/** The file, the year and, for a plan that has to be made, its title. */
export const ImportFields = ({ year, isBusy, onCheck, onChange }: Props) => {
  const language = useLanguage()
  const [error, setError] = useState<string | undefined>()
  const [fileName, setFileName] = useState('')
  const pick = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    setFileName(file?.name ?? '')
    onChange()
    const found = file && mostNamedYear(await file.text())
    const yearInput = input.form?.elements.namedItem('year')
    if (found && yearInput instanceof HTMLInputElement) yearInput.value = found
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const file = form.get('file')
    if (!(file instanceof File) || file.size === 0)
      return setError(say('planImport.chooseFileFirst', language))
    setError(undefined)
    void onCheck({ file, year: String(form.get('year')), title: String(form.get('title')) })
  }
  const fileHint = say('planImport.fileHint', language, { megabytes: MEGABYTES_MAX })
  return (
    <form className="tp-import__fields" onSubmit={submit} onChange={onChange} noValidate>
      <Labelled label={say('planImport.file', language)} isRequired hint={fileHint} error={error}>
        {({ id, describedBy, invalid }) => (
          <div className="tp-import__file">
            <FilePicker
              id={id}
              name="file"
              accept=".csv,text/csv"
              isBusy={isBusy}
              describedBy={describedBy}
              invalid={invalid}
              onPick={(input) => void pick(input)}
            />
            <output>{fileName}</output>
          </div>
        )}
      </Labelled>
      <Labelled label={say('planImport.year', language)} isRequired>
        {({ id }) => (
          <input id={id} name="year" type="number" min={2000} max={2100} defaultValue={year} />
        )}
      </Labelled>
      <Labelled
        label={say('planImport.titleField', language)}
        isRequired={false}
        hint={say('planImport.titleHint', language)}
      >
        {({ id, describedBy }) => (
          <input id={id} name="title" type="text" maxLength={500} aria-describedby={describedBy} />
        )}
      </Labelled>
      <button className="tp-button tp-button--primary" type="submit" disabled={isBusy}>
        {say('planImport.check', language)}
      </button>
    </form>
  )
}
