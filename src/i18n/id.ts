import { actions } from './id/actions'
import { collections, groups } from './id/collections'
import { done } from './id/done'
import { fields } from './id/fields'
import { messages } from './id/messages'
import { portal } from './id/portal'
import { values } from './id/values'

/** Every word on the screen in Indonesian, the source; `en` has the same keys or does not compile. */
export const id = { collections, groups, fields, values, actions, done, messages, portal }

/** The keys that every language has. */
export type Dictionary = typeof id
