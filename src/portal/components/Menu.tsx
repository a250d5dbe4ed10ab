import { fill } from '@/i18n/label'
import type { PortalWords } from '@/portal/words'

import { Icon } from './Icon'

export type MenuEntry = 'tasks' | 'reports' | 'messages' | 'account'

const PATH_OF = {
  tasks: '/opd',
  reports: '/opd/laporan',
  messages: '/opd/pesan',
  account: '/opd/akun',
} satisfies Record<MenuEntry, string>

/** The four places of the portal: under the thumb on a phone, in the head on a wide screen. */
export const Menu = ({
  words,
  current,
  unread,
}: {
  words: PortalWords
  current: MenuEntry
  unread: number
}) => (
  <nav className="menu" aria-label={words.nav.label}>
    <ul>
      {(Object.keys(PATH_OF) as MenuEntry[]).map((entry) => (
        <li key={entry}>
          <a href={PATH_OF[entry]} aria-current={entry === current ? 'page' : undefined}>
            <Icon name={entry} />
            {words.nav[entry]}
            {entry === 'messages' && unread > 0 && <Unread words={words} count={unread} />}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const COUNT_SHOWN_MAX = 99

const Unread = ({ words, count }: { words: PortalWords; count: number }) => (
  <>
    <span className="menu-count" aria-hidden="true">
      {count > COUNT_SHOWN_MAX ? `${COUNT_SHOWN_MAX}+` : count}
    </span>
    <span className="visually-hidden">, {fill(words.nav.unread, { count })}</span>
  </>
)
