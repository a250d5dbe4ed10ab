import type { ServerProps } from 'payload'

import { findActor } from '@/access/actor'
import { roleEverMay } from '@/access/permission'
import { Link } from '@/admin/navigation'
import { collectionLabels, languageOf } from '@/i18n/label'

/** Last in the navigation, below the settings: the page about background work. */
export const JobsLink = ({ user, i18n }: ServerProps) => {
  const actor = findActor({ user: user ?? null })
  if (!actor || !roleEverMay(actor, 'jobs', 'read')) return null
  return (
    <Link className="nav__link" href="/admin/pekerjaan-latar">
      <span className="nav__link-label">
        {collectionLabels('jobs').plural[languageOf(i18n.language)]}
      </span>
    </Link>
  )
}
