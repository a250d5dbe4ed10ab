import type { ServerProps } from 'payload'

import { collectionLabels, languageOf, say } from '@/i18n/label'

import { NewTitle } from './NewTitle.client'

type Props = Pick<ServerProps, 'i18n'> & {
  slug: Parameters<typeof collectionLabels>[0]
  id?: string
}

/** Above the form of a record that is not saved yet: what it will be. */
export const NewHead = ({ slug, id, i18n }: Props) => {
  if (id) return null
  const language = languageOf(i18n.language)
  const name = collectionLabels(slug).singular[language]
  return <NewTitle heading={say('form.new', language, { name })} />
}
