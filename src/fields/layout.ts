import type { Field, Tab } from 'payload'

import { say, type MessageKey } from '@/i18n/label'

type TabKey = Extract<MessageKey, `tab.${string}`>

/** A field by its name, or several that stand side by side. */
type Place = string | readonly string[]

/** The tabs of a form in the order of the work; a short form has no tabs, only its fields in order. */
export type Layout = readonly { tab?: TabKey; fields: readonly Place[] }[]

const nameOf = (field: Field): string | undefined => ('name' in field ? field.name : undefined)

/**
 * Puts the fields that a layout names into unnamed tabs and rows; data, access rules and columns of
 * the database stay as they are. What no tab names stays above or below the tabs, as it stood.
 * Throws for a name that no field has, and for one that is named twice.
 */
export const layOut = (fields: Field[], layout: Layout | undefined): Field[] => {
  if (!layout) return fields
  const names = layout.flatMap(({ fields: places }) => places.flat())
  const byName = new Map(fields.map((field) => [nameOf(field), field]))
  const wrong = names.find((name, index) => !byName.has(name) || names.indexOf(name) !== index)
  if (wrong !== undefined) throw new Error(`Layout: no such field, or twice: ${wrong}`)
  const fieldAt = (name: string): Field => byName.get(name) as Field
  const placed = (place: Place): Field =>
    typeof place === 'string' ? fieldAt(place) : { type: 'row', fields: place.map(fieldAt) }
  const tabs = layout.flatMap(({ tab, fields: places }): Tab[] =>
    tab ? [{ label: { id: say(tab, 'id'), en: say(tab, 'en') }, fields: places.map(placed) }] : [],
  )
  const untabbed = layout.flatMap(({ tab, fields: places }) => (tab ? [] : places.map(placed)))
  const isNamed = (field: Field): boolean => names.includes(nameOf(field) ?? '')
  const first = fields.findIndex(isNamed)
  return fields.flatMap((field, index): Field[] => {
    if (index === first)
      return [...untabbed, ...(tabs.length > 0 ? [{ type: 'tabs', tabs } as const] : [])]
    return isNamed(field) ? [] : [field]
  })
}
