import { FORM_BYTES_MAX } from '@/limits/bodySize'
import { UNCACHED } from '@/securityHeaders'

/** After a post: show this page of ours (post, redirect, get). */
export const seeOther = (path: string, cookies: readonly string[] = []): Response => {
  const headers = new Headers({ Location: path, ...UNCACHED })
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}

/** The fields that a form sent; none when it was no form, or one larger than any of ours. */
export const formOf = async (request: Request): Promise<FormData> => {
  try {
    const body = await request.arrayBuffer()
    if (body.byteLength > FORM_BYTES_MAX) return new FormData()
    return await new Response(body, { headers: contentTypeOf(request) }).formData()
  } catch {
    return new FormData()
  }
}

const contentTypeOf = ({ headers }: Request): Record<string, string> => ({
  'Content-Type': headers.get('content-type') ?? '',
})

/** One text field of a posted form. */
export const fieldOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

const OWN_PATH = /^\/opd(\/[a-z0-9-]+)*$/i

/** Where to go back to, only ever a page of the portal. */
export const ownPath = (path: string | null | undefined): string =>
  path && OWN_PATH.test(path) ? path : '/opd'
