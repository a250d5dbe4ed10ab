'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'

import { ConfirmDialog } from './ConfirmDialog.client'
import { fetchConfirmed } from './fetchConfirmed'

type Asking = { answered: Promise<boolean>; answer: (isConfirmed: boolean) => void }

const newAsking = (): Asking => {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  return { answered: promise, answer: resolve }
}

/**
 * Around the whole admin UI. Payload's forms send their requests themselves and let nobody in
 * between, by the button, the Enter key and Ctrl+S alike; so the asking is put into `fetch`.
 */
export const ConfirmSession = ({ children }: { children: ReactNode }) => {
  const asking = useRef<Asking | null>(null)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const plain = window.fetch
    // Two requests at once ask once.
    const ask = (): Promise<boolean> => {
      asking.current ??= newAsking()
      setOpen(true)
      return asking.current.answered
    }
    window.fetch = fetchConfirmed(plain, ask)
    return () => {
      window.fetch = plain
    }
  }, [])
  const close = (isConfirmed: boolean) => {
    setOpen(false)
    asking.current?.answer(isConfirmed)
    asking.current = null
  }
  return (
    <>
      {children}
      {isOpen && <ConfirmDialog onEnd={close} />}
    </>
  )
}
