import type { ReactNode } from 'react'

/** One term and its value inside `<dl className="facts">`; nothing when there is no value. */
export const Fact = ({ term, children }: { term: string; children?: ReactNode }) =>
  children ? (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  ) : null
