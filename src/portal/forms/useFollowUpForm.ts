'use client'

import { useEffect, useRef, useState } from 'react'

import type { FormWords } from '@/portal/words'

import { draftKey, forgetDraft, readDraft, writeDraft } from './localDraft'
import { type Answer, type Doc, type FormError, send } from './send'

export type FormOwner = {
  user: string
  recommendation: string
  kind: 'response' | 'evidence'
  /** The stored draft or returned follow-up, when there is one. */
  followUp: string | null
}

type Options<Values> = {
  owner: FormOwner
  words: FormWords
  initial: Values
  /** What is sent to be stored. */
  bodyOf: (values: Values) => Record<string, unknown>
  /** What is kept on the device; files under way cannot be. */
  keepable?: (values: Values) => Values
  /** Takes over what the server stored, such as new ids. */
  afterSave?: (values: Values, doc: Doc) => Values
}

/**
 * The life of a follow-up form: typed text is kept on the device until the server has it, the draft
 * is created at the first need, saved, and submitted; errors come back to be shown.
 */
export const useFollowUpForm = <Values>(options: Options<Values>) => {
  const { owner, words, initial, bodyOf, keepable = same, afterSave = same } = options
  const key = draftKey(owner)
  const kept = useKeptValues({ key, initial, keepable })
  const [busy, setBusy] = useState<'save' | 'submit' | null>(null)
  const [errors, setErrors] = useState<FormError[]>([])
  const [status, setStatus] = useState('')
  const ensureId = useDraftId(owner, words)

  const store = async (): Promise<Answer> => {
    const id = await ensureId()
    if (typeof id !== 'string') return id
    const path = `/api/follow-ups/${id}?depth=0`
    const answer = await send({ method: 'PATCH', path, body: bodyOf(kept.latest()) }, words)
    if ('doc' in answer) {
      forgetDraft(key)
      kept.takeOver((values) => afterSave(values, answer.doc))
    }
    return answer
  }

  const run = async (what: 'save' | 'submit', act: () => Promise<Answer>) => {
    if (busy) return
    setBusy(what)
    setErrors([])
    setStatus(what === 'save' ? words.saving : words.submitting)
    const answer = await act()
    const failed = 'errors' in answer
    setErrors(failed ? answer.errors : [])
    setStatus(failed || what === 'submit' ? '' : words.saved)
    setBusy(null)
    if (!failed && what === 'submit') showResult(owner, key)
  }

  return {
    ...kept,
    busy,
    errors,
    setErrors,
    status,
    setStatus,
    ensureId,
    discard: () => {
      forgetDraft(key)
      kept.takeOver(() => initial)
      kept.setRestored(false)
    },
    save: () => run('save', store),
    submit: () =>
      run('submit', async () => {
        const stored = await store()
        if ('errors' in stored) return stored
        const path = `/api/follow-ups/${stored.doc.id}/actions/submit`
        return send({ method: 'POST', path, body: {} }, words)
      }),
  }
}

const same = <Values>(values: Values): Values => values

const showResult = ({ recommendation, kind }: FormOwner, key: string): void => {
  forgetDraft(key)
  location.assign(`/opd/rekomendasi/${recommendation}?terkirim=${kind}`)
}

/** Values with a copy on the device after every change, restored when the page opens again. */
const useKeptValues = <Values>({
  key,
  initial,
  keepable,
}: {
  key: string
  initial: Values
  keepable: (values: Values) => Values
}) => {
  const [values, setValues] = useState(initial)
  const [isRestored, setRestored] = useState(false)
  const current = useRef(values)
  const takeOver = (change: (values: Values) => Values): void => {
    current.current = change(current.current)
    setValues(current.current)
  }
  useEffect(() => {
    const found = readDraft<Values>(key)
    if (!found || JSON.stringify(found) === JSON.stringify(keepable(current.current))) return
    current.current = found
    setValues(found)
    setRestored(true)
    // Only when the page opens: later the screen is newer than the device.
  }, [key])
  return {
    values,
    isRestored,
    setRestored,
    takeOver,
    latest: () => current.current,
    change: (change: (values: Values) => Values): void => {
      takeOver(change)
      writeDraft(key, keepable(current.current))
    },
  }
}

/** The id of the draft, created once at the first need, also when several ask at the same time. */
const useDraftId = ({ recommendation, kind, followUp }: FormOwner, words: FormWords) => {
  const pending = useRef<Promise<string | { errors: FormError[] }> | null>(null)
  return async (): Promise<string | { errors: FormError[] }> => {
    if (followUp) return followUp
    pending.current ??= send(
      { method: 'POST', path: '/api/follow-ups?depth=0', body: { recommendation, kind } },
      words,
    ).then((answer) => ('doc' in answer ? answer.doc.id : answer))
    const id = await pending.current
    if (typeof id !== 'string') pending.current = null
    return id
  }
}
