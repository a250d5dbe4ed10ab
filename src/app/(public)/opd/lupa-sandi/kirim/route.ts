import { callApi } from '@/portal/requests/callApi'
import { fieldOf, formOf, isForeignPost, seeOther } from '@/portal/requests/formPost'
import { rememberEmail } from '@/portal/requests/signInEmail'

/** Asks for the mail with the link; what is answered is the same for every address. */
export const POST = async (request: Request): Promise<Response> => {
  if (isForeignPost(request)) return seeOther('/opd/lupa-sandi')
  const email = fieldOf(await formOf(request), 'email').trim()
  const path = '/api/users/forgot-password'
  const answer = await callApi(request, { method: 'POST', path, body: { email } })
  const query = new URLSearchParams(answer.isOk ? { terkirim: '1' } : { galat: answer.code })
  return seeOther(`/opd/lupa-sandi?${query}`, [rememberEmail(email)])
}
