'use client'

import { useEffect, useRef, useState } from 'react'

import { forgetDraft, readDraft, writeDraft } from './localDraft'

type Options<Values> = {
  /** Where on the device they are kept. */
  key: string
  /** What the server has. */
  initial: Values
  /** What of it can be kept. */
  keepable: (values: Values) => Values
}

/** Values with a copy on the device after every change, restored when the page opens again. */
export const useKeptValues = <Values>({ key, initial, keepable }: Options<Values>) => {
  const [values, setValues] = useState(initial)
  const [isRestored, setRestored] = useState(false)
  // Uploads end long after they were started; they need the values of that moment.
  const current = useRef(initial)
  const takeOver = (change: (values: Values) => Values): void => {
    current.current = change(current.current)
    setValues(current.current)
  }
  useEffect(() => {
    const found = readDraft<Values>(key)
    if (!found || JSON.stringify(found) === JSON.stringify(current.current)) return
    current.current = found
    setValues(found)
    setRestored(true)
  }, [key])
  return {
    values,
    isRestored,
    takeOver,
    latest: (): Values => current.current,
    change: (change: (values: Values) => Values): void => {
      takeOver(change)
      writeDraft(key, keepable(current.current))
    },
    /** Back to what the server has. */
    discard: (): void => {
      forgetDraft(key)
      setRestored(false)
      takeOver(() => initial)
    },
  }
}
