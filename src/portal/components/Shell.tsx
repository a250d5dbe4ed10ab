import type { ReactNode } from 'react'

import { KeepSession } from '@/portal/forms/KeepSession.client'
import { countUnread } from '@/portal/queries/messages'
import { organisationName } from '@/portal/queries/people'
import type { OpdReader, Reader } from '@/portal/session'

import { Menu, type MenuEntry } from './Menu'
import { SiteHead } from './SiteHead'

/** The frame of a page for everybody: head, content, foot. */
export const PublicShell = async ({
  reader,
  children,
}: {
  reader: Reader
  children: ReactNode
}) => (
  <>
    <SiteHead words={reader.words} place={await organisationName(reader)} home="/" />
    <main id="isi" tabIndex={-1}>
      {children}
    </main>
    <footer className="site-foot">
      <p>{reader.words.footer.contact}</p>
    </footer>
  </>
)

/** The frame of a page for OPD users: also the menu, and the session kept alive while they work. */
export const Shell = async ({
  reader,
  current,
  children,
}: {
  reader: OpdReader
  current: MenuEntry
  children: ReactNode
}) => (
  <>
    <SiteHead words={reader.words} place={await organisationName(reader)} home="/opd">
      <Menu words={reader.words} current={current} unread={await countUnread(reader)} />
    </SiteHead>
    <main id="isi" tabIndex={-1}>
      {children}
    </main>
    <footer className="site-foot">
      <p>{reader.words.footer.contact}</p>
    </footer>
    <KeepSession />
  </>
)
