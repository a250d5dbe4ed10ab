import { isForeignPost } from '@/foreignPost'
import { callApi } from '@/portal/requests/callApi'
import { seeOther } from '@/portal/requests/formPost'
import { findReceipt } from '@/portal/queries/reports'
import { findOpd, signInPath } from '@/portal/session'

type Context = { params: Promise<{ id: string }> }

/** Receives the report for this OPD, which starts both clocks, and opens it. */
export const POST = async (request: Request, { params }: Context): Promise<Response> => {
  const { id } = await params
  const page = `/opd/laporan/${encodeURIComponent(id)}`
  if (isForeignPost(request)) return seeOther(page)
  const reader = await findOpd()
  if (!reader) return seeOther(signInPath(page))
  const receipt = await findReceipt(reader, id)
  if (!receipt || receipt.status !== 'sent') return seeOther(page)
  const path = `/api/report-receipts/${receipt.id}/actions/receive`
  const { isOk } = await callApi(request, { method: 'POST', path, body: {} })
  return seeOther(`${page}?${isOk ? 'diterima=1' : 'galat=1'}`)
}
