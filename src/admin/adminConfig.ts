import type { Config } from 'payload'

/** The admin UI: theme, language, navigation and start page. */
export const adminConfig = (baseDir: string): Config['admin'] => ({
  user: 'users',
  avatar: 'default',
  importMap: { baseDir },
  meta: { titleSuffix: ' · Teropong', defaultOGImageType: 'off' },
})
