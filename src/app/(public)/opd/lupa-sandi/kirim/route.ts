import { isForeignPost } from '@/foreignPost'
import { callApi } from '@/portal/requests/callApi'
import { fieldOf, formOf, seeOther } from '@/portal/requests/formPost'
import { rememberEmail } from '@/portal/requests/signInEmail'

/** Asks for the mail with the link; what is answered is the same for every address. */
export const POST = async (request: Request): Promise<Response> => {
  if (isForeignPost(request)) return seeOther('/opd/lupa-sandi')
  const email = fieldOf(await formOf(request), 'email').trim()
  const path = '/api/users/forgot-password'
  const answer = await callApi(request, { method: 'POST', path, body: { email } })
  if (answer.isOk) return seeOther('/opd/lupa-sandi?terkirim=1', [rememberEmail('')])
  const query = new URLSearchParams({ galat: answer.code })
  return seeOther(`/opd/lupa-sandi?${query}`, [rememberEmail(email)])
}
