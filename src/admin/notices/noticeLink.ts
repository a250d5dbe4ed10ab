import type { Actor } from '@/access/actor'
import { scopesOf } from '@/access/permission'
import { adminPath, filteredListPath } from '@/admin/navigation'
import type { MessageKey } from '@/i18n/label'

type About = { recordCollection?: unknown; recordId?: unknown }
type Named = { slug: string; id: string }
type NoticeLink = { href: string; words: MessageKey }

const recordOf = ({ recordCollection: slug, recordId: id }: About): Named | null =>
  typeof slug === 'string' && typeof id === 'string' ? { slug, id } : null

/** The record to which a row of the inbox leads at once: one that marks its notices as read itself. */
export const recordPath = (notice: About): string | null => {
  const record = recordOf(notice)
  return record && record.slug !== 'users' ? adminPath(record.slug, record.id) : null
}

/**
 * Where the page of a notice leads. An account is opened by its person and by who keeps accounts; the
 * head reads in the audit log what was done to it.
 */
export const noticeLink = (notice: About, actor: Actor): NoticeLink | null => {
  const record = recordOf(notice)
  if (!record) return null
  const { slug, id } = record
  if (slug !== 'users') return { href: adminPath(slug, id), words: 'notice.openRecord' }
  if (id === actor.id) return { href: '/admin/account', words: 'notice.openOwnAccount' }
  if (scopesOf(actor, 'users', { operation: 'update' }).includes('all'))
    return { href: adminPath(slug, id), words: 'notice.openAccount' }
  if (scopesOf(actor, 'audit-log', { operation: 'read' }).length === 0) return null
  return { href: filteredListPath('audit-log', 'record', id), words: 'notice.openLog' }
}
