'use client'

import type { Language } from '@/i18n/label'
import type { FormWords } from '@/portal/words'

import { ErrorSummary } from './ErrorSummary.client'
import { EvidenceItem } from './EvidenceItem.client'
import {
  bodyOfItems,
  emptyItem,
  type EvidenceValues,
  type FileEntry,
  fileObstacle,
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

/** Items of proof with files and deposits; after a return only what was not accepted is open. */
export const EvidenceForm = (props: Props) => {
  const { words, language, megabytesMax } = props
  const { form, uploads, items } = useEvidence(props)
  const openItems = form.values.filter(({ isAccepted }) => !isAccepted).length
  return (
    <form className="form" noValidate onSubmit={(event) => event.preventDefault()}>
      <ErrorSummary errors={form.errors} idOf={items.idOf} words={words} />
      {form.isRestored && <RestoredNotice words={words} onDiscard={form.discard} />}
      <p className="hint">{words.evidenceLead}</p>
      {form.values.map((item, index) =>
        item.isAccepted ? (
          <AcceptedItem key={item.key} item={item} number={index + 1} words={words} />
        ) : (
          <EvidenceItem
            key={item.key}
            number={index + 1}
            {...{ item, words, language, megabytesMax }}
            errorOf={items.errorOf}
            onChange={(part) => items.patch(item.key, part)}
            onFiles={(files) => uploads.add(item.key, files)}
            onRetry={uploads.retry}
            onRemoveFile={uploads.remove}
            onRemove={openItems > 1 ? () => items.remove(item, index + 1) : undefined}
          />
        ),
      )}
      <div className="buttons">
        <button className="button button-plain" type="button" onClick={items.add}>
          {words.addItem}
        </button>
      </div>
      <FormFoot
        words={words}
        submitLabel={words.submitEvidence}
        busy={form.busy}
        status={form.status}
        onSave={items.unlessHindered('save', form.save)}
        onSubmit={items.unlessHindered('submit', form.submit)}
      />
    </form>
  )
}

const useEvidence = ({ owner, initial, megabytesMax, words, language }: Props) => {
  const form = useFollowUpForm<EvidenceValues>({
    owner,
    words,
    initial,
    bodyOf: bodyOfItems,
    keepable: keepableItems,
    afterSave: withStoredIds,
  })
  const { change, ensureId, setStatus: announce } = form
  const uploads = useUploads({ change, ensureId, announce, megabytesMax, words, language })
  return { form, uploads, items: itemActions(form, { words, removeFile: uploads.remove }) }
}

const OBSTACLE = { 'under-way': 'waitForUploads', 'not-stored': 'filesNotStored' } as const

type Form = ReturnType<typeof useFollowUpForm<EvidenceValues>>

/** What can be done with the items of the form, each told to screen readers. */
const itemActions = (
  form: Form,
  { words, removeFile }: { words: FormWords; removeFile: (file: FileEntry) => void },
) => {
  const { values, change, setStatus } = form
  const idOf = (path: string): string => itemFieldId(values, path)
  return {
    idOf,
    errorOf: (id: string): string | undefined =>
      form.errors.find(({ path }) => path && idOf(path) === id)?.message,
    patch: (key: string, part: Partial<ItemValues>): void =>
      change((items) => items.map((item) => (item.key === key ? { ...item, ...part } : item))),
    remove: (item: ItemValues, number: number): void => {
      item.files.forEach(removeFile)
      change((items) => items.filter(({ key }) => key !== item.key))
      setStatus(fill(words.itemRemoved, { number }))
    },
    add: (): void => {
      change((items) => [...items, emptyItem(crypto.randomUUID())])
      setStatus(fill(words.itemAdded, { number: values.length + 1 }))
    },
    unlessHindered: (aim: 'save' | 'submit', act: () => Promise<void>) => (): void => {
      const found = fileObstacle(form.latest(), aim)
      if (!found) return void act()
      setStatus('')
      form.setErrors([{ code: 'uploads', path: found.path, message: words[OBSTACLE[found.why]] }])
    },
  }
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
