'use client'

import { useRef, useState } from 'react'

import type { FormWords } from '@/portal/words'

import { draftKey, forgetDraft } from './localDraft'
import { type Answer, type Doc, type Failed, type FormError, send } from './send'
import { useKeptValues } from './useKeptValues'

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

const same = <Values>(values: Values): Values => values

/**
 * The life of a follow-up form: typed text is kept on the device until the server has it, the draft
 * is created at the first need, saved, and submitted; errors come back to be shown.
 */
export const useFollowUpForm = <Values>(options: Options<Values>) => {
  const { owner, words, initial, bodyOf, keepable = same, afterSave = same } = options
  const key = draftKey(owner)
  const kept = useKeptValues({ key, initial, keepable })
  const ensureId = useDraftId(owner, words)
  const { run, ...progress } = useRuns(words)

  const store = async (): Promise<Answer> => {
    const id = await ensureId()
    if (typeof id !== 'string') return id
    const path = `/api/follow-ups/${id}?depth=0`
    const answer = await send({ method: 'PATCH', path, body: bodyOf(kept.latest()) }, words)
    if ('errors' in answer) return answer
    forgetDraft(key)
    kept.takeOver((values) => afterSave(values, answer.doc))
    return answer
  }
  const submit = async (): Promise<Answer> => {
    const stored = await store()
    if ('errors' in stored) return stored
    const path = `/api/follow-ups/${stored.doc.id}/actions/submit`
    const answer = await send({ method: 'POST', path, body: {} }, words)
    if ('doc' in answer)
      location.assign(`/opd/rekomendasi/${owner.recommendation}?terkirim=${owner.kind}`)
    return answer
  }
  return {
    ...kept,
    ...progress,
    ensureId,
    save: () => run('save', store),
    submit: () => run('submit', submit),
  }
}

/** One thing at a time, with what it says while and after it runs. */
const useRuns = (words: FormWords) => {
  const [busy, setBusy] = useState<'save' | 'submit' | null>(null)
  const [errors, setErrors] = useState<FormError[]>([])
  const [status, setStatus] = useState('')
  const run = async (what: 'save' | 'submit', act: () => Promise<Answer>): Promise<void> => {
    if (busy) return
    setBusy(what)
    setErrors([])
    setStatus(what === 'save' ? words.saving : words.submitting)
    const answer = await act()
    const isDone = 'doc' in answer
    setErrors(isDone ? [] : answer.errors)
    setStatus(isDone && what === 'save' ? words.saved : '')
    setBusy(null)
  }
  return { busy, errors, setErrors, status, setStatus, run }
}

/** The id of the draft, created once at the first need, also when several ask at the same time. */
const useDraftId = ({ recommendation, kind, followUp }: FormOwner, words: FormWords) => {
  const pending = useRef<Promise<string | Failed> | null>(null)
  return async (): Promise<string | Failed> => {
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
