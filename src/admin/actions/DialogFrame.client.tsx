'use client'

import { type ReactNode, type RefObject } from 'react'
import { createPortal } from 'react-dom'

type Props = {
  dialog: RefObject<HTMLDialogElement | null>
  titleId: string
  onClose: () => void
  children: ReactNode
}

/**
 * A native modal dialog outside the record's form: a form may not stand inside another. `showModal`
 * traps focus, gives it back on closing and closes on Escape.
 */
export const DialogFrame = ({ dialog, titleId, onClose, children }: Props) =>
  createPortal(
    <dialog ref={dialog} className="tp-dialog" aria-labelledby={titleId} onClose={onClose}>
      {children}
    </dialog>,
    document.body,
  )
