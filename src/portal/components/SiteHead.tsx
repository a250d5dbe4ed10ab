import type { ReactNode } from 'react'

import { Spyglass } from '@/brand/Spyglass'
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
          <span className="brand-mark">
            <Spyglass />
          </span>
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
