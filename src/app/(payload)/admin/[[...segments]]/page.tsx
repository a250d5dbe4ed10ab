import { getNextRequestI18n } from '@payloadcms/next/utilities'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getPayload } from 'payload'

import config from '@payload-config'

import { findRecordTitle } from '@/admin/recordTitle'
import { importMap } from '@/app/(payload)/admin/importMap.js'
import { isLinkOpen } from '@/hooks/users/requireLink'
import { languageOf } from '@/i18n/label'

type Args = {
  params: Promise<{ segments?: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}
/** As Payload types it: on the start page there are none. */
type PayloadArgs = Args & { params: Promise<{ segments: string[] }> }

export const generateMetadata = async (args: PayloadArgs): Promise<Metadata> => {
  const metadata = await generatePageMetadata({ config, ...args })
  const payload = await getPayload({ config })
  const { language } = await getNextRequestI18n({ config: payload.config })
  const { segments = [] } = await args.params
  const request = { payload, headers: await headers() }
  const title = await findRecordTitle(request, segments, languageOf(language))
  return title
    ? { ...metadata, title: `${title}${payload.config.admin.meta.titleSuffix}` }
    : metadata
}

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
