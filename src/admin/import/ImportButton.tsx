import type { BeforeListTableServerProps } from 'payload'

import { findActor } from '@/access/actor'
import { roleEverMay } from '@/access/permission'
import { Link } from '@/admin/navigation'
import { say } from '@/i18n/label'

/** Above the list of plans, for those who may import one. */
export const ImportButton = ({ user, i18n }: BeforeListTableServerProps) => {
  const actor = findActor({ user: user ?? null })
  if (!actor || !roleEverMay(actor, 'plans', 'create')) return null
  return (
    <p>
      <Link className="tp-button" href="/admin/import-pkpt">
        {say('planImport.open', i18n.language)}
      </Link>
    </p>
  )
}
