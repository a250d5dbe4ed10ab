import type { useForm } from '@payloadcms/ui'

type Form = Pick<
  ReturnType<typeof useForm>,
  'dispatchFields' | 'getField' | 'setBackgroundProcessing' | 'setModified' | 'submit'
>

/** What Payload adds to the form of an account for a new password. */
const ADDED = ['password', 'confirm-password']

/**
 * Saves a form, which may hold a new password. Payload folds its boxes away as soon as the form counts
 * as unmodified, also after a refusal, and would send what was typed there with every later save,
 * unseen. So they stay open until it is saved, and are then forgotten.
 */
export const submitWithPassword = async (form: Form): Promise<void> => {
  const [typed, repeated] = ADDED.map((path) => form.getField(path)?.value)
  if (!typed) {
    await form.submit()
    return
  }
  const isRepeated = typed === repeated
  if (isRepeated) await accept(form)
  stayModified(form)
  const answer = await form.submit({ skipValidation: isRepeated })
  if (!answer?.res.ok) return
  for (const path of ADDED) form.dispatchFields({ type: 'REMOVE', path })
  form.dispatchFields({ type: 'UPDATE', path: 'currentPassword', value: '', valid: true })
  form.setModified(false)
}

/**
 * Payload opens both boxes as wrong and looks at them a moment after they are typed; saved within that
 * moment, the form was held back with nothing marked. What the new one is worth, the server says.
 */
const accept = async ({ dispatchFields }: Form): Promise<void> => {
  for (const path of ADDED) dispatchFields({ type: 'UPDATE', path, valid: true })
  // The form sends what it has rendered.
  await new Promise((resolve) => setTimeout(resolve))
}

/** As if something were typed while the answer is awaited: then Payload leaves the form modified. */
const stayModified = ({ setBackgroundProcessing, setModified }: Form): void => {
  setBackgroundProcessing(true)
  setModified(true)
  setBackgroundProcessing(false)
}
