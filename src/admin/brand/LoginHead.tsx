import type { Payload } from 'payload'

import { say } from '@/i18n/label'

import { LanguageSwitch } from '@/admin/LanguageSwitch.client'

type Props = { payload: Payload; i18n: { language: string } }

/** Whose platform this is. The name is public, so it is read without a signed-in person. */
export const LoginHead = async ({ payload, i18n }: Props) => {
  const organisation = await payload.findGlobal({
    slug: 'organisation',
    depth: 0,
    select: { name: true },
    overrideAccess: true,
  })
  return (
    <header className="tp-login">
      <h1>{organisation.name || say('login.title', i18n.language)}</h1>
      <p>{say('brand.purpose', i18n.language)}</p>
    </header>
  )
}

/** Below the form: for whom this door is, and the other language. */
export const LoginFoot = ({ i18n }: Props) => (
  <footer className="tp-login__foot">
    <p>
      {say('login.portal', i18n.language)} <a href="/opd">{say('login.toPortal', i18n.language)}</a>
    </p>
    <LanguageSwitch />
  </footer>
)
