import type { SanitizedConfig } from 'payload'

import { guardQuery } from './guardQuery'

/**
 * One's columns and sorting are a collection that Payload adds to ours by itself. A filter by a path
 * into its JSON became a piece of SQL, text and all, and only Payload looked at what was in it (measured).
 */
export const guardPreferences = (config: SanitizedConfig): SanitizedConfig => {
  const preferences = config.collections.find(({ slug }) => slug === 'payload-preferences')
  preferences?.hooks.beforeOperation.push(guardQuery)
  return config
}
