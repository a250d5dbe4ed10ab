import type { ServerProps } from 'payload'

import { collectionLabels, languageOf, say } from '@/i18n/label'

import { NewTitle } from './NewTitle.client'
import { StoredTitle } from './StoredTitle.client'

type Props = Pick<ServerProps, 'i18n'> & {
  slug: Parameters<typeof collectionLabels>[0]
  id?: string
}

/** Above the form of a record that is not saved yet: what it will be; of a stored one nothing but its title. */
export const NewHead = ({ slug, id, i18n }: Props) => {
  if (id) return <StoredTitle />
  const language = languageOf(i18n.language)
  const name = collectionLabels(slug).singular[language]
  return <NewTitle heading={say('form.new', language, { name })} />
}
