'use client'

import { useState } from 'react'

import { DialogForm } from '@/admin/actions/DialogForm.client'
import { Labelled } from '@/admin/actions/Labelled.client'
import { useSend } from '@/admin/actions/useSend.client'
import { useLanguage } from '@/admin/useLanguage.client'
import { CONFIRMED_MINUTES } from '@/domain/users/session'
import { say } from '@/i18n/label'

const JSON_TYPE = { 'Content-Type': 'application/json' }

/** Asks for the password once more; a wrong one is said at the field, and may be tried again. */
export const ConfirmDialog = ({ onEnd }: { onEnd: (isConfirmed: boolean) => void }) => {
  const language = useLanguage()
  const send = useSend()
  const [password, setPassword] = useState('')
  const [error, setError] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const confirm = async () => {
    setBusy(true)
    const body = JSON.stringify({ password })
    const answer = await send('/api/users/confirm', { method: 'POST', headers: JSON_TYPE, body })
    setBusy(false)
    if (answer.isDone) return onEnd(true)
    const wrong = say('confirm.wrong', language)
    // The door's own sentence speaks of an address, which nobody typed here.
    setError(
      answer.errors
        .map(({ code, message }) => (code === 'access.signInFailed' ? wrong : message))
        .join(' '),
    )
  }
  return (
    <DialogForm
      title={say('confirm.title', language)}
      sendLabel={say(isBusy ? 'action.doing' : 'confirm.send', language)}
      isBusy={isBusy}
      onSend={confirm}
      onClose={() => onEnd(false)}
    >
      <p className="tp-dialog__advice">
        {say('confirm.why', language, { minutes: CONFIRMED_MINUTES })}
      </p>
      <Labelled label={say('confirm.password', language)} isRequired error={error}>
        {({ id, describedBy, invalid }) => (
          <input
            id={id}
            name="password"
            type="password"
            autoComplete="current-password"
            aria-describedby={describedBy}
            aria-invalid={invalid}
            autoFocus
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Labelled>
    </DialogForm>
  )
}
