'use client'

import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react'

import { say } from '@/i18n/label'

import { useLanguage } from '@/admin/useLanguage.client'

import { DialogFrame } from './DialogFrame.client'

type Props = {
  title: string
  /** What the button that sends says now. */
  sendLabel: string
  isBusy: boolean
  onSend: () => Promise<void>
  onClose: () => void
  children: ReactNode
}

/** A form in a native dialog: focus stays inside, Escape leaves, one button sends. */
export const DialogForm = ({ title, sendLabel, isBusy, onSend, onClose, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const language = useLanguage()
  useEffect(() => dialog.current?.showModal(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // The dialog sits inside the record's own form, which must not save because of it.
    event.stopPropagation()
    void onSend()
  }
  return (
    <DialogFrame dialog={dialog} titleId={titleId} onClose={onClose}>
      <form noValidate onSubmit={submit} aria-busy={isBusy}>
        <h2 id={titleId}>{title}</h2>
        {children}
        <div className="tp-dialog__buttons">
          <button type="submit" className="tp-button tp-button--primary" disabled={isBusy}>
            {sendLabel}
          </button>
          <button type="button" className="tp-button" onClick={onClose}>
            {say('action.cancel', language)}
          </button>
        </div>
      </form>
    </DialogFrame>
  )
}
