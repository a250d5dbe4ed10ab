import { isForeignPost } from '@/foreignPost'
import { callApi } from '@/portal/requests/callApi'
import { seeOther } from '@/portal/requests/formPost'
import { findOpd, signInPath } from '@/portal/session'

/** Signs the person out everywhere but here. */
export const POST = async (request: Request): Promise<Response> => {
  if (isForeignPost(request)) return seeOther('/opd/akun')
  const reader = await findOpd()
  if (!reader) return seeOther(signInPath('/opd/akun'))
  const path = `/api/users/${reader.actor.id}/end-sessions`
  const { isOk } = await callApi(request, { method: 'POST', path, body: {} })
  return seeOther(`/opd/akun?sesi=${isOk ? 'diakhiri' : 'gagal'}`)
}
