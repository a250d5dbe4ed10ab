type Asked = { args?: unknown }

/** What a client may say of drafts in the address of a write. */
const OF_DRAFTS = [
  'autosave',
  'draft',
  'publishAllLocales',
  'publishSpecificLocale',
  'unpublishAllLocales',
] as const

/**
 * There are no drafts, so nothing is published or taken back. Payload heeds it all the same: with
 * `unpublishAllLocales` it writes over the latest version in place of adding one (measured), so that
 * the one before was no version any more.
 */
export const withoutDrafts = ({ args }: Asked): void => {
  for (const name of OF_DRAFTS) delete (args as Record<string, unknown>)[name]
}
