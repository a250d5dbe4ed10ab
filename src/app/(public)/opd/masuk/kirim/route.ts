import { isForeignPost } from '@/foreignPost'
import { callApi } from '@/portal/requests/callApi'
import { fieldOf, formOf, ownPath, seeOther } from '@/portal/requests/formPost'
import { rememberEmail } from '@/portal/requests/signInEmail'

/** Signs in with a plain form: OPD users go on to the portal, staff to the admin UI. */
export const POST = async (request: Request): Promise<Response> => {
  if (isForeignPost(request)) return seeOther('/opd/masuk')
  const form = await formOf(request)
  const email = fieldOf(form, 'email').trim()
  const back = ownPath(fieldOf(form, 'kembali'))
  const body = { email, password: fieldOf(form, 'password') }
  const answer = await callApi(request, { method: 'POST', path: '/api/users/login', body })
  if (!answer.isOk) {
    const query = new URLSearchParams({ galat: answer.code, kembali: back })
    return seeOther(`/opd/masuk?${query}`, [rememberEmail(email)])
  }
  const { roles } = (answer.body.user ?? {}) as { roles?: string[] }
  return seeOther(roles?.includes('opd') ? back : '/admin', [...answer.cookies, rememberEmail('')])
}
