import type { ReactNode } from 'react'

/** The heading of a column of numbers, which stand under its right edge. */
export const NumberHead = ({ children }: { children: ReactNode }) => (
  <th scope="col" className="tp-number">
    {children}
  </th>
)
