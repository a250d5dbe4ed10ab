'use client'

import type { FormWords } from '@/portal/words'

/** Send and save, what sending means, and what just happened. */
export const FormFoot = ({
  words,
  submitLabel,
  busy,
  status,
  onSave,
  onSubmit,
}: {
  words: FormWords
  submitLabel: string
  busy: 'save' | 'submit' | null
  status: string
  onSave: () => void
  onSubmit: () => void
}) => (
  <div className="stack-tight">
    <p className="hint">{words.submitHint}</p>
    <div className="buttons">
      <button
        className="button"
        type="button"
        aria-disabled={busy !== null || undefined}
        onClick={onSubmit}
      >
        {busy === 'submit' ? words.submitting : submitLabel}
      </button>
      <button
        className="button button-plain"
        type="button"
        aria-disabled={busy !== null || undefined}
        onClick={onSave}
      >
        {busy === 'save' ? words.saving : words.save}
      </button>
    </div>
    <p className="status-line" role="status">
      {status}
    </p>
  </div>
)

/** Says that typed text came back from the device, and offers to drop it. */
export const RestoredNotice = ({
  words,
  onDiscard,
}: {
  words: FormWords
  onDiscard: () => void
}) => (
  <div className="notice" role="status">
    <p>{words.restored}</p>
    <button className="button button-quiet" type="button" onClick={onDiscard}>
      {words.discard}
    </button>
  </div>
)
