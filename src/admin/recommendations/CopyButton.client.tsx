'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import type { ErrorEntry } from '@/hooks/translateViolations'
import { say } from '@/i18n/label'

import type { Option } from '@/admin/actions/actionView'
import { DialogForm } from '@/admin/actions/DialogForm.client'
import { ErrorSummary } from '@/admin/actions/ErrorSummary.client'
import { useSend } from '@/admin/actions/useSend.client'
import { useRouter } from '@/admin/navigation'
import { useLanguage } from '@/admin/useLanguage.client'
import { useUnsaved } from '@/admin/useUnsaved.client'

type Props = { id: string; opds: readonly Option[] }

/** The button, and the dialog in which the OPDs are ticked. */
export const CopyButton = ({ id, opds }: Props) => {
  const [isOpen, setOpen] = useState(false)
  const language = useLanguage()
  const isUnsaved = useUnsaved()
  const open = () => (isUnsaved ? toast.warning(say('action.saveFirst', language)) : setOpen(true))
  return (
    <>
      <button type="button" id="copy-to-opds" className="tp-button" onClick={open}>
        {say('copy.button', language)}
      </button>
      {isOpen && <CopyDialog id={id} opds={opds} onClose={() => setOpen(false)} />}
    </>
  )
}

const CopyDialog = ({ id, opds, onClose }: Props & { onClose: () => void }) => {
  const language = useLanguage()
  const [chosen, setChosen] = useState<string[]>([])
  const { copy, errors, isBusy } = useCopy(id, onClose)
  const toggle = (opd: string, isChosen: boolean) =>
    setChosen((before) => (isChosen ? [...before, opd] : before.filter((other) => other !== opd)))
  return (
    <DialogForm
      title={say('copy.title', language)}
      sendLabel={say(isBusy ? 'action.doing' : 'copy.send', language)}
      isBusy={isBusy}
      onSend={() => copy(chosen)}
      onClose={onClose}
    >
      <p className="tp-dialog__advice">{say('copy.hint', language)}</p>
      <ErrorSummary errors={errors} labelAt={() => say('copy.opds', language)} />
      <OpdChoices opds={opds} chosen={chosen} onToggle={toggle} />
    </DialogForm>
  )
}

type ChoicesProps = {
  opds: readonly Option[]
  chosen: readonly string[]
  onToggle: (opd: string, isChosen: boolean) => void
}

const OpdChoices = ({ opds, chosen, onToggle }: ChoicesProps) => (
  <fieldset className="tp-choices">
    <legend>{say('copy.opds', useLanguage())}</legend>
    {opds.map(({ value, label }) => (
      <label key={value} className="tp-choice">
        <input
          type="checkbox"
          name="opds"
          value={value}
          checked={chosen.includes(value)}
          onChange={(event) => onToggle(value, event.target.checked)}
        />
        {label}
      </label>
    ))}
  </fieldset>
)

const useCopy = (id: string, onDone: () => void) => {
  const router = useRouter()
  const send = useSend()
  const language = useLanguage()
  const [errors, setErrors] = useState<ErrorEntry[]>([])
  const [isBusy, setBusy] = useState(false)
  const copy = async (opds: readonly string[]) => {
    setBusy(true)
    const answer = await send(`/api/recommendations/${id}/copies`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ opds }),
    })
    setBusy(false)
    if (!answer.isDone) return setErrors(answer.errors)
    toast.success(say('copy.done', language, { count: opds.length }))
    router.refresh()
    onDone()
  }
  return { copy, errors, isBusy }
}
