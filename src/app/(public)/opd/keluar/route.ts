import { isForeignPost } from '@/foreignPost'
import { callApi } from '@/portal/requests/callApi'
import { seeOther } from '@/portal/requests/formPost'
import { SIGNED_OUT_HEADERS } from '@/securityHeaders'

/** Ends the session and clears what this device kept: typed text and cached pages. */
export const POST = async (request: Request): Promise<Response> => {
  if (isForeignPost(request)) return seeOther('/opd')
  const { cookies } = await callApi(request, {
    method: 'POST',
    path: '/api/users/logout',
    body: {},
  })
  const response = seeOther('/opd/masuk?keluar=1', cookies)
  for (const [name, value] of Object.entries(SIGNED_OUT_HEADERS)) response.headers.set(name, value)
  return response
}
