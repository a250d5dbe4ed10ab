import { actions } from './en/actions'
import { collections, groups } from './en/collections'
import { done } from './en/done'
import { fields } from './en/fields'
import { messages } from './en/messages'
import { portal } from './en/portal'
import { values } from './en/values'
import type { Dictionary } from './id'

/** Every word on the screen in English. */
export const en = {
  collections,
  groups,
  fields,
  values,
  actions,
  done,
  messages,
  portal,
} satisfies Dictionary
