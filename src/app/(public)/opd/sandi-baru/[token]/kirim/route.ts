import { isForeignPost } from '@/foreignPost'
import { callApi } from '@/portal/requests/callApi'
import { fieldOf, formOf, seeOther } from '@/portal/requests/formPost'

type Args = { params: Promise<{ token: string }> }

/** Sets the new password, and signs in by it. */
export const POST = async (request: Request, { params }: Args): Promise<Response> => {
  const { token } = await params
  const here = `/opd/sandi-baru/${encodeURIComponent(token)}`
  if (isForeignPost(request)) return seeOther(here)
  const password = fieldOf(await formOf(request), 'sandi-baru')
  if (!password) return seeOther(`${here}?galat=users.passwordShort`)
  const path = '/api/users/reset-password'
  const answer = await callApi(request, { method: 'POST', path, body: { token, password } })
  if (answer.isOk) return seeOther('/opd', answer.cookies)
  return seeOther(`${here}?${new URLSearchParams({ galat: answer.code })}`)
}
