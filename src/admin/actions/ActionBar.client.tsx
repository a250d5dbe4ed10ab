'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import { say } from '@/i18n/label'

import { adminPath, useRouter } from '@/admin/navigation'
import { useLanguage } from '@/admin/useLanguage.client'
import { useUnsaved } from '@/admin/useUnsaved.client'

import { ActionDialog } from './ActionDialog.client'
import type { ActionView } from './actionView'
import { useSend } from './useSend.client'

type Props = { slug: string; id: string; actions: ActionView[] }

const CLASS = {
  forward: 'tp-button tp-button--primary',
  back: 'tp-button',
  end: 'tp-button tp-button--end',
} satisfies Record<ActionView['tone'], string>

/** Whoever acts in an office is told so before, whatever the action asks. */
const asksFirst = ({ needsNote, fields, consequence, capacity }: ActionView): boolean =>
  needsNote || fields.length > 0 || consequence !== '' || capacity !== null

/** Forward first, then back; what ends work stands apart. */
const inOrder = (actions: readonly ActionView[]): ActionView[] =>
  (['forward', 'back', 'end'] as const).flatMap((tone) => actions.filter((a) => a.tone === tone))

/** The buttons of a record: each says what happens, or why it cannot happen now. */
export const ActionBar = ({ slug, id, actions }: Props) => {
  const [open, setOpen] = useState<ActionView | null>(null)
  const { perform, isBusy } = usePerform(slug, id)
  const language = useLanguage()
  const isUnsaved = useUnsaved()
  const choose = (action: ActionView) => {
    if (isUnsaved) return toast.warning(say('action.saveFirst', language))
    if (action.blocked) return toast.warning(action.blocked)
    if (asksFirst(action)) return setOpen(action)
    return perform(action, {})
  }
  return (
    <div className="tp-actions" role="group" aria-label={say('action.group', language)}>
      {inOrder(actions).map((action) => (
        <button
          key={action.name}
          type="button"
          id={`action-${action.name}`}
          className={CLASS[action.tone]}
          aria-disabled={action.blocked !== null || isBusy}
          aria-describedby={action.blocked ? `blocked-${action.name}` : undefined}
          onClick={() => !isBusy && void choose(action)}
        >
          {action.label}
        </button>
      ))}
      <BlockedReasons actions={actions} />
      {open && (
        <ActionDialog
          action={open}
          slug={slug}
          id={id}
          onClose={() => setOpen(null)}
          onSubmit={(input) => perform(open, input)}
        />
      )}
    </div>
  )
}

const BlockedReasons = ({ actions }: { actions: readonly ActionView[] }) => {
  const language = useLanguage()
  return actions
    .filter(({ blocked }) => blocked !== null)
    .map(({ name, label, blocked }) => (
      <p key={name} id={`blocked-${name}`} className="tp-blocked">
        <strong>{say('action.blocked', language, { action: label })}</strong> {blocked}
      </p>
    ))
}

/** Sends an action, then shows the record as it is now, or the other record that came of it. */
const usePerform = (slug: string, id: string) => {
  const router = useRouter()
  const send = useSend()
  const [isBusy, setBusy] = useState(false)
  const perform = async (action: ActionView, input: Record<string, unknown>) => {
    setBusy(true)
    const answer = await send(`/api/${slug}/${id}/actions/${action.name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(input),
    })
    setBusy(false)
    if (!answer.isDone) {
      if (!asksFirst(action)) toast.error(answer.errors.map(({ message }) => message).join(' '))
      return answer.errors
    }
    toast.success(action.done)
    if (answer.doc.id && answer.doc.id !== id) router.push(adminPath(slug, answer.doc.id))
    else router.refresh()
    return []
  }
  return { perform, isBusy }
}
