import type { BaseFilter, Where } from 'payload'

import { viewFacts } from './viewFacts'
import { viewsOf, whereOf } from './views'

/**
 * An address without any parameter shows the first view of its list. The filter goes into the query
 * of the page, not into the answer of this function: so the list's own filter shows it, and whoever
 * clears it sees everything (Payload's list view reads `req.query.where` after its base filter).
 */
export const firstView =
  (slug: string): BaseFilter =>
  async ({ req }) => {
    const isBare = (req.searchParams?.size ?? 0) === 0
    if (!isBare || !req.query) return null
    const [first] = viewsOf(slug, await viewFacts(req, slug))
    const where = first && whereOf(first)
    if (where) req.query.where = where as unknown as Where
    return null
  }
