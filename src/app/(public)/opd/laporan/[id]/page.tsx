import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { valueLabel } from '@/i18n/label'
import { Fact } from '@/portal/components/Fact'
import { Flash } from '@/portal/components/Flash'
import { ReceiveForm } from '@/portal/components/ReceiveForm'
import { ReportContent } from '@/portal/components/ReportContent'
import { ReportNumber } from '@/portal/components/ReportNumber'
import { Shell } from '@/portal/components/Shell'
import { shortDate } from '@/portal/format'
import { readLanguage } from '@/portal/language'
import { clocksOfReport } from '@/portal/queries/clocks'
import { findReceipt, findReport } from '@/portal/queries/reports'
import { requireOpd } from '@/portal/session'
import { wordsIn } from '@/portal/words'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ diterima?: string; galat?: string }>
}

export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsIn(await readLanguage()).reports.title,
})

/** One report: its head; until it is received only the button for that, then its content. */
const Page = async ({ params, searchParams }: Props) => {
  const { id } = await params
  const { diterima, galat } = await searchParams
  const reader = await requireOpd(`/opd/laporan/${id}`)
  const report = await findReport(reader, id)
  if (!report) notFound()
  const receipt = await findReceipt(reader, id)
  const waits = receipt?.status === 'sent'
  const { language, words } = reader
  const { reports } = words
  const dateOf = (date: string | null | undefined) => date && shortDate(date, language)
  return (
    <Shell reader={reader} current="reports">
      <a className="crumb" href="/opd/laporan">
        ← {reports.title}
      </a>
      {diterima && <Flash tone="done">{reports.received}</Flash>}
      {galat && <Flash tone="late">{reports.receiveFailed}</Flash>}
      <h1>{report.title}</h1>
      <dl className="facts panel">
        <Fact term={reports.number}>
          {report.number && <ReportNumber number={report.number} />}
        </Fact>
        <Fact term={reports.type}>{report.typeName}</Fact>
        <Fact term={reports.unit}>{report.unitName}</Fact>
        <Fact term={reports.approvedOn}>{dateOf(report.approvedOn)}</Fact>
        <Fact term={reports.sentOn}>{dateOf(receipt?.sentOn ?? report.distributedOn)}</Fact>
        <Fact term={reports.receivedOn}>{dateOf(receipt?.receivedOn)}</Fact>
        <Fact term={reports.channel}>
          {receipt?.channel && valueLabel('receiptChannel', receipt.channel, language)}
        </Fact>
      </dl>
      {waits ? (
        <ReceiveForm
          report={id}
          clocks={await clocksOfReport(reader, id)}
          {...{ words, language }}
        />
      ) : (
        <ReportContent reader={reader} report={report} receivedOn={receipt?.receivedOn ?? null} />
      )}
    </Shell>
  )
}

export default Page
