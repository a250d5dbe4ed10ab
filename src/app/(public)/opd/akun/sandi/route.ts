import { isForeignPost } from '@/foreignPost'
import { callApi } from '@/portal/requests/callApi'
import { fieldOf, formOf, seeOther } from '@/portal/requests/formPost'
import { findOpd, signInPath } from '@/portal/session'

/** Changes the person's own password; the present one is asked for. */
export const POST = async (request: Request): Promise<Response> => {
  if (isForeignPost(request)) return seeOther('/opd/akun')
  const reader = await findOpd()
  if (!reader) return seeOther(signInPath('/opd/akun'))
  const form = await formOf(request)
  const body = {
    password: fieldOf(form, 'sandi-baru'),
    currentPassword: fieldOf(form, 'sandi-sekarang'),
  }
  // Payload takes an empty password for "no change" and answers that all is well.
  if (!body.password) return seeOther('/opd/akun?galat=users.passwordShort')
  const path = `/api/users/${reader.actor.id}?depth=0`
  const answer = await callApi(request, { method: 'PATCH', path, body })
  if (answer.isOk) return seeOther('/opd/akun?sandi=diganti', answer.cookies)
  return seeOther(`/opd/akun?${new URLSearchParams({ galat: answer.code })}`)
}
