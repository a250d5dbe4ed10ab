import '@fontsource-variable/plus-jakarta-sans'
import '@/styles/tokens.css'
import '@/styles/portal.css'
import '@/styles/portalCards.css'
import '@/styles/portalForms.css'

import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

import { readLanguage } from '@/portal/language'
import { PRODUCT } from '@/portal/words'

export const metadata: Metadata = {
  title: { template: `%s · ${PRODUCT}`, default: PRODUCT },
  robots: { index: false },
  icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' } },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, viewportFit: 'cover' }

const Layout = async ({ children }: { children: ReactNode }) => (
  <html lang={await readLanguage()}>
    <body>{children}</body>
  </html>
)

export default Layout
