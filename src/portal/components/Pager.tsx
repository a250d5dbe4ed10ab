import type { PortalWords } from '@/portal/words'

/** Links to the pages before and after; nothing when there is only one. */
export const Pager = ({
  path,
  page,
  pages,
  words,
}: {
  path: string
  page: number
  pages: number
  words: PortalWords
}) =>
  pages > 1 ? (
    <nav className="pager" aria-label={words.tasks.more}>
      {page > 1 && <a href={`${path}?hal=${page - 1}`}>{words.tasks.previous}</a>}
      {page < pages && <a href={`${path}?hal=${page + 1}`}>{words.tasks.more}</a>}
    </nav>
  ) : null

const PAGE_MAX = 10_000

/** The page number of a query: a whole number from 1. */
export const pageOf = (value: string | string[] | undefined): number => {
  const page = Number(value)
  return Number.isInteger(page) && page >= 1 && page <= PAGE_MAX ? page : 1
}
