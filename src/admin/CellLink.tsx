import type { DefaultServerCellComponentProps } from 'payload'
import type { ReactNode } from 'react'

import { adminPath, Link } from './navigation'

type Props = Pick<
  DefaultServerCellComponentProps,
  'link' | 'linkURL' | 'collectionSlug' | 'rowData'
> & { children: ReactNode }

/**
 * What a cell shows, leading to the record when its column comes first: whichever column that is,
 * a list without a link could not be opened.
 */
export const CellLink = ({ link, linkURL, collectionSlug, rowData, children }: Props) =>
  link ? (
    <Link href={linkURL ?? adminPath(collectionSlug, String(rowData?.id))}>{children}</Link>
  ) : (
    children
  )
