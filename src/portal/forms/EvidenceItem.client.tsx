'use client'

import { useState } from 'react'

import type { Language } from '@/i18n/label'
import type { FormWords } from '@/portal/words'

import type { FileEntry, ItemValues } from './evidenceValues'
import { type FieldProps, LineField, LongTextField } from './Field.client'
import { FileList } from './FileList.client'
import { FilePickers } from './FilePickers.client'
import { fill } from './phrase'
import { parseRupiah, showRupiah } from './rupiahInput'

export type ItemProps = {
  item: ItemValues
  number: number
  words: FormWords
  language: Language
  megabytesMax: number
  errorOf: (id: string) => string | undefined
  onChange: (patch: Partial<ItemValues>) => void
  onFiles: (files: File[]) => void
  onRetry: (key: string) => void
  onRemoveFile: (entry: FileEntry) => void
  /** Missing when the item may not go: it is the only one. */
  onRemove?: () => void
}

const DEPOSIT_FIELDS = ['depositedAmount', 'receiptNumber', 'depositedOn'] as const

type TextField = 'description' | (typeof DEPOSIT_FIELDS)[number]

/** One item of proof: its text, its files, its deposit; what a verifier wrote stands at it. */
export const EvidenceItem = (props: ItemProps) => {
  const { item, number, words, onRemove } = props
  const bind = (field: TextField) => ({
    id: `${item.key}-${field}`,
    label: words[field],
    error: props.errorOf(`${item.key}-${field}`),
    value: item[field],
    onChange: (value: string) => props.onChange({ [field]: value }),
  })
  return (
    <fieldset className="item-form">
      <legend>{fill(words.item, { number })}</legend>
      {item.reviewNote && (
        <div className="notice" data-tone="late">
          <p className="label">{words.reviewNote}</p>
          <p className="text">{item.reviewNote}</p>
        </div>
      )}
      <LongTextField {...bind('description')} hint={words.descriptionHint} />
      <Files {...props} />
      <Deposit {...props} bind={bind} />
      {onRemove && (
        <div className="buttons">
          <button className="button button-danger" type="button" onClick={onRemove}>
            {fill(words.removeItem, { number })}
          </button>
        </div>
      )}
    </fieldset>
  )
}

/** The deposit folds away for the many items without one; an amount or an error keeps it open. */
const Deposit = ({
  item,
  words,
  language,
  errorOf,
  onChange,
  bind,
}: ItemProps & { bind: (field: TextField) => FieldProps }) => {
  const [isOpened, setOpened] = useState(false)
  const hasError = DEPOSIT_FIELDS.some((field) => errorOf(`${item.key}-${field}`))
  const asAmount = (): void =>
    onChange({ depositedAmount: showRupiah(parseRupiah(item.depositedAmount), language) })
  return (
    <details
      open={isOpened || hasError || item.depositedAmount !== ''}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>
        {words.deposit} <span className="optional">{words.optional}</span>
      </summary>
      <div className="details-body stack">
        <p className="hint">{words.depositHint}</p>
        <LineField {...bind('depositedAmount')} inputMode="numeric" isShort onLeave={asAmount} />
        <LineField {...bind('receiptNumber')} isShort />
        <LineField {...bind('depositedOn')} type="date" isShort />
      </div>
    </details>
  )
}

const Files = ({
  item,
  words,
  language,
  megabytesMax,
  errorOf,
  onFiles,
  onRetry,
  onRemoveFile,
}: ItemProps) => {
  const id = `${item.key}-files`
  const error = errorOf(id)
  return (
    <div className="field" data-invalid={error ? '' : undefined}>
      <p className="field-label">{words.files}</p>
      <p className="hint" id={`${id}-hint`}>
        {fill(words.filesHint, { megabytes: megabytesMax })}
      </p>
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <FileList
        files={item.files}
        {...{ words, language }}
        onRetry={onRetry}
        onRemove={onRemoveFile}
      />
      <FilePickers
        id={id}
        words={words}
        describedBy={error ? `${id}-hint ${id}-error` : `${id}-hint`}
        isInvalid={Boolean(error)}
        onFiles={onFiles}
      />
    </div>
  )
}
