import type { ServerProps } from 'payload'

import { adminPath, Link } from '@/admin/navigation'
import { requestOf } from '@/admin/serverRequest'
import { yearOf } from '@/domain/plainDate'
import { languageOf, say } from '@/i18n/label'

import { viewFacts } from './viewFacts'
import { isShown, type ListView, parametersOf, viewsOf } from './views'

type Props = ServerProps & { slug: string; searchParams?: Record<string, string | string[]> }

/** An address that names its order is no longer bare, so nothing is filtered by default. */
const pathOf = (slug: string, view: ListView): string => {
  const parameters = parametersOf(view)
  return `${adminPath(slug)}?${new URLSearchParams(parameters.length > 0 ? parameters : [['page', '1']])}`
}

const asPairs = (searchParams: Props['searchParams']): [string, string][] =>
  Object.entries(searchParams ?? {}).flatMap(([key, value]) =>
    [value].flat().map((one): [string, string] => [key, one]),
  )

/** Above a list: the ways to look at it, with the one that is shown now. */
export const ListViews = async ({ slug, searchParams, payload, user, i18n }: Props) => {
  if (!user) return null
  const facts = await viewFacts(await requestOf({ payload, user, i18n }), slug)
  const language = languageOf(i18n.language)
  const views = viewsOf(slug, facts)
  if (views.length < 2) return null
  const parameters = asPairs(searchParams)
  const shown = parameters.length === 0 ? views[0] : views.find((view) => isShown(view, parameters))
  return (
    <nav className="tp-views" aria-label={say('view.title', language)}>
      <ul>
        {views.map((view) => (
          <li key={view.label}>
            <Link href={pathOf(slug, view)} aria-current={view === shown ? 'true' : undefined}>
              {say(view.label, language, { year: yearOf(facts.today) })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
