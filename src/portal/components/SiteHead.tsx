import type { ReactNode } from 'react'

import { type PortalWords, PRODUCT } from '@/portal/words'

/** The way past the head, the name, and what a page puts beside it. */
export const SiteHead = ({
  words,
  place,
  home,
  children,
}: {
  words: PortalWords
  place: string
  home: string
  children?: ReactNode
}) => (
  <>
    <a className="skip" href="#isi">
      {words.nav.skip}
    </a>
    <header className="site-head">
      <div className="site-head-inner">
        <a className="brand" href={home}>
          <svg
            className="brand-mark"
            viewBox="0 0 32 32"
            fill="none"
            stroke="currentColor"
            strokeWidth="3"
            strokeLinecap="round"
            aria-hidden="true"
          >
            <circle cx="13" cy="13" r="9" />
            <path d="M20 20l9 9M9.5 13l2.5 2.5 5-5" />
          </svg>
          <span>
            <span className="brand-name">{PRODUCT}</span>
            <span className="brand-place">{place || words.nav.product}</span>
          </span>
        </a>
        {children}
      </div>
    </header>
  </>
)
