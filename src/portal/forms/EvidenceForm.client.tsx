'use client'

import type { Language } from '@/i18n/label'
import type { FormWords } from '@/portal/words'

import { ErrorSummary } from './ErrorSummary.client'
import { EvidenceItem } from './EvidenceItem.client'
import {
  bodyOfItems,
  emptyItem,
  type EvidenceValues,
  itemFieldId,
  type ItemValues,
  keepableItems,
  withStoredIds,
} from './evidenceValues'
import { FormFoot, RestoredNotice } from './FormFoot.client'
import { fill } from './phrase'
import { type FormOwner, useFollowUpForm } from './useFollowUpForm'
import { useUploads } from './useUploads'

type Props = {
  owner: FormOwner
  initial: EvidenceValues
  megabytesMax: number
  words: FormWords
  language: Language
}

const isUnderWay = (values: EvidenceValues): boolean =>
  values.some(({ files }) => files.some(({ state }) => state !== 'stored'))

/** Items of proof with files and deposits; after a return only what was not accepted is open. */
export const EvidenceForm = ({ owner, initial, megabytesMax, words, language }: Props) => {
  const form = useFollowUpForm<EvidenceValues>({
    owner,
    words,
    initial,
    bodyOf: bodyOfItems,
    keepable: keepableItems,
    afterSave: withStoredIds,
  })
  const { values, change, setStatus } = form
  const uploads = useUploads({
    change,
    ensureId: form.ensureId,
    announce: setStatus,
    megabytesMax,
    words,
    language,
  })
  const idOf = (path: string): string => itemFieldId(values, path)
  const errorOf = (id: string): string | undefined =>
    form.errors.find(({ path }) => path && idOf(path) === id)?.message
  const patch = (key: string, part: Partial<ItemValues>): void =>
    change((items) => items.map((item) => (item.key === key ? { ...item, ...part } : item)))
  const removeItem = (item: ItemValues, number: number): void => {
    item.files.forEach(uploads.remove)
    change((items) => items.filter(({ key }) => key !== item.key))
    setStatus(fill(words.itemRemoved, { number }))
  }
  const addItem = (): void => {
    change((items) => [...items, emptyItem(crypto.randomUUID())])
    setStatus(fill(words.itemAdded, { number: values.length + 1 }))
  }
  /** A file on its way would be missing from what is frozen. */
  const whenStored = (act: () => Promise<void>) => (): void => {
    if (isUnderWay(form.latest()))
      form.setErrors([{ code: 'uploads', message: words.waitForUploads }])
    else void act()
  }
  const openItems = values.filter(({ isAccepted }) => !isAccepted).length
  return (
    <form className="form" noValidate onSubmit={(event) => event.preventDefault()}>
      <ErrorSummary errors={form.errors} idOf={idOf} words={words} />
      {form.isRestored && <RestoredNotice words={words} onDiscard={form.discard} />}
      <p className="hint">{words.evidenceLead}</p>
      {values.map((item, index) =>
        item.isAccepted ? (
          <AcceptedItem key={item.key} item={item} number={index + 1} words={words} />
        ) : (
          <EvidenceItem
            key={item.key}
            item={item}
            number={index + 1}
            words={words}
            language={language}
            megabytesMax={megabytesMax}
            errorOf={errorOf}
            onChange={(part) => patch(item.key, part)}
            onFiles={(files) => uploads.add(item.key, files)}
            onRetry={uploads.retry}
            onRemoveFile={uploads.remove}
            onRemove={openItems > 1 ? () => removeItem(item, index + 1) : undefined}
          />
        ),
      )}
      <div className="buttons">
        <button className="button button-plain" type="button" onClick={addItem}>
          {words.addItem}
        </button>
      </div>
      <FormFoot
        words={words}
        submitLabel={words.submitEvidence}
        busy={form.busy}
        status={form.status}
        onSave={whenStored(form.save)}
        onSubmit={whenStored(form.submit)}
      />
    </form>
  )
}

const AcceptedItem = ({
  item,
  number,
  words,
}: {
  item: ItemValues
  number: number
  words: FormWords
}) => (
  <div className="item">
    <p className="label">{fill(words.item, { number })}</p>
    <p className="text">{item.description}</p>
    <p className="notice" data-tone="done">
      {words.itemAccepted}
    </p>
  </div>
)
