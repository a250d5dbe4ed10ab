'use client'

import { say } from '@/i18n/label'

import { useLanguage } from '@/admin/useLanguage.client'

type Props = {
  id: string
  isBusy: boolean
  name?: string
  describedBy?: string
  invalid?: boolean
  /** One file only, of these kinds. */
  accept?: string
  onPick: (input: HTMLInputElement) => void
}

/**
 * The browser's own file input under a label of ours: its words would be in the browser's language.
 * It keeps the focus and the keyboard; only its looks are the label's.
 */
export const FilePicker = ({ id, isBusy, name, describedBy, invalid, accept, onPick }: Props) => (
  <span className="tp-picker">
    <input
      id={id}
      name={name}
      type="file"
      multiple={accept === undefined}
      accept={accept}
      disabled={isBusy}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onChange={(event) => {
        // Not a change of the record's own form.
        event.stopPropagation()
        onPick(event.currentTarget)
      }}
    />
    <label htmlFor={id} className="tp-button">
      {say(accept === undefined ? 'file.choose' : 'file.chooseOne', useLanguage())}
    </label>
  </span>
)
