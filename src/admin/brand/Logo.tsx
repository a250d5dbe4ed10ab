import { say } from '@/i18n/label'

import { Spyglass } from '@/brand/Spyglass'

/** Sign and name, on the sign-in page. */
export const Logo = ({ i18n }: { i18n: { language: string } }) => (
  <span className="tp-logo">
    <Spyglass />
    {say('brand.name', i18n.language)}
  </span>
)
