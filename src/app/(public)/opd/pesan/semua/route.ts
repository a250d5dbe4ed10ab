import { isForeignPost } from '@/foreignPost'
import { callApi } from '@/portal/requests/callApi'
import { seeOther } from '@/portal/requests/formPost'
import { findUnread } from '@/portal/queries/messages'
import { findOpd, signInPath } from '@/portal/session'

/** Marks every unread message as read. */
export const POST = async (request: Request): Promise<Response> => {
  if (isForeignPost(request)) return seeOther('/opd/pesan')
  const reader = await findOpd()
  if (!reader) return seeOther(signInPath('/opd/pesan'))
  const unread = await findUnread(reader)
  const body = { readAt: new Date().toISOString() }
  for (const id of unread)
    await callApi(request, { method: 'PATCH', path: `/api/notifications/${id}?depth=0`, body })
  return seeOther('/opd/pesan')
}
