import { isForeignPost } from '@/foreignPost'
import { languageOf } from '@/i18n/label'
import { LANGUAGE_COOKIE } from '@/language'
import { fieldOf, formOf, ownPath, seeOther } from '@/portal/requests/formPost'

const YEAR_SECONDS = 365 * 24 * 60 * 60

/** Switches the language of all pages on this device. */
export const POST = async (request: Request): Promise<Response> => {
  if (isForeignPost(request)) return seeOther('/opd')
  const form = await formOf(request)
  const language = languageOf(fieldOf(form, 'bahasa'))
  const cookie = `${LANGUAGE_COOKIE}=${language}; Max-Age=${YEAR_SECONDS}; Path=/; Secure; SameSite=Lax`
  const back = fieldOf(form, 'kembali')
  return seeOther(back === '/' ? '/' : ownPath(back), [cookie])
}
