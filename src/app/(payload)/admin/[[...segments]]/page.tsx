import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getPayload } from 'payload'

import config from '@payload-config'

import { importMap } from '@/app/(payload)/admin/importMap.js'
import { isLinkOpen } from '@/hooks/users/passwordLink'

type Args = {
  params: Promise<{ segments?: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}
/** As Payload types it: on the start page there are none. */
type PayloadArgs = Args & { params: Promise<{ segments: string[] }> }

export const generateMetadata = (args: PayloadArgs): Promise<Metadata> =>
  generatePageMetadata({ config, ...args })

const Page = async ({ params, searchParams }: PayloadArgs) => {
  const [place, token] = (await params).segments ?? []
  // Payload's form would say so only after a new password was thought of and typed twice.
  if (
    place === 'reset' &&
    token &&
    !(await isLinkOpen({ payload: await getPayload({ config }) }, token))
  )
    redirect('/admin/tautan-mati')
  return RootPage({ config, importMap, params, searchParams })
}

export default Page
