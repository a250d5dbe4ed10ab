import { isForeignPost } from '@/foreignPost'
import { callApi } from '@/portal/requests/callApi'
import { seeOther } from '@/portal/requests/formPost'
import { findTarget } from '@/portal/queries/messages'
import { findOpd, signInPath } from '@/portal/session'

type Context = { params: Promise<{ id: string }> }
type Message = { recordCollection?: string | null; recordId?: string | null }

/** Marks a message as read and shows what it is about. */
export const POST = async (request: Request, { params }: Context): Promise<Response> => {
  if (isForeignPost(request)) return seeOther('/opd/pesan')
  const { id } = await params
  const reader = await findOpd()
  if (!reader) return seeOther(signInPath('/opd/pesan'))
  const path = `/api/notifications/${encodeURIComponent(id)}?depth=0`
  const body = { readAt: new Date().toISOString() }
  const answer = await callApi(request, { method: 'PATCH', path, body })
  const { recordCollection, recordId } = (answer.body.doc ?? {}) as Message
  if (!answer.isOk || !recordCollection || !recordId) return seeOther('/opd/pesan')
  return seeOther(await findTarget(reader, { collection: recordCollection, id: recordId }))
}
