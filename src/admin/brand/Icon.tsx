import { say } from '@/i18n/label'

import { Spyglass } from '@/brand/Spyglass'

/** The sign alone, first step of the path at the top; its name is there for screen readers. */
export const Icon = ({ i18n }: { i18n?: { language: string } }) => (
  <span className="tp-logo" role="img" aria-label={say('home.title', i18n?.language)}>
    <Spyglass />
  </span>
)
