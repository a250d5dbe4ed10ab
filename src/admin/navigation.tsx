/** The only import of Next's client navigation in the admin UI: its next major moves them. */
import NextLink from 'next/link'
import type { ComponentProps } from 'react'

export { redirect, useRouter } from 'next/navigation'

/**
 * A link that is followed, never fetched ahead: each page of the admin UI is rendered anew with a
 * dozen queries, and one plan links to a hundred of them.
 */
export const Link = (props: ComponentProps<typeof NextLink>) => (
  <NextLink prefetch={false} {...props} />
)

/** Address of a record, or of the list of its collection, in the admin UI. */
export const adminPath = (slug: string, id?: string): string =>
  id ? `/admin/collections/${slug}/${id}` : `/admin/collections/${slug}`

/**
 * Address of a list narrowed to one value of one field, in the shape that the list's own filter
 * reads and shows.
 */
export const filteredListPath = (slug: string, field: string, value: string): string =>
  `${adminPath(slug)}?where[or][0][and][0][${field}][equals]=${encodeURIComponent(value)}`

/** Address of the form for a new record whose relation to its parent is filled in already. */
export const createPath = (slug: string, field: string, value: string): string =>
  `${adminPath(slug)}/create?${field}=${encodeURIComponent(value)}`
