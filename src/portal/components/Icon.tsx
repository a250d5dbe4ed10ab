const PATHS = {
  tasks: 'M9 6h11M9 12h11M9 18h11M4 6l1 1 2-2M4 12l1 1 2-2M4 18l1 1 2-2',
  reports: 'M7 3h7l5 5v13H7zM14 3v5h5M10 13h6M10 17h6',
  messages: 'M4 6h16v12H4zM4 7l8 6 8-6',
  account: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4 4-6 8-6s8 2 8 6',
  done: 'M5 12l5 5 9-10',
  late: 'M12 7v6M12 16.5v.5M12 3l10 18H2z',
  soon: 'M12 7v5l3 3M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z',
  open: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z',
} as const

export type IconName = keyof typeof PATHS

/** A picture beside a word, never instead of one. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={PATHS[name]} />
  </svg>
)
