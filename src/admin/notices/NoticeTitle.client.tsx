'use client'

import { useHeading } from '@/admin/useHeading.client'

/** The sentence of a notice as the heading of its page; some notices have no subject. */
export const NoticeTitle = ({ text }: { text: string }) => {
  useHeading(text, () => text !== '')
  return null
}
