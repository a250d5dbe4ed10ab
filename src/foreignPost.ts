import { env } from './env'

/**
 * A page of another site must not act in a person's name, nor sign one in as somebody else. Browsers say
 * where a post comes from; an old one, or a program, that says nothing is let through: it brings no session
 * cookie that is not its own.
 */
export const isForeignPost = ({ headers }: Pick<Request, 'headers'>): boolean => {
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  return (
    (site !== null && site !== 'same-origin') || (origin !== null && !env.origins.includes(origin))
  )
}
