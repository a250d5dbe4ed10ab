import { fill } from '@/i18n/label'
import { dayContextOf } from '@/portal/queries/dayContext'
import { findRecommendationRows, type RecommendationRow } from '@/portal/queries/recommendationRows'
import { findFindings, type findReport } from '@/portal/queries/reports'
import type { OpdReader } from '@/portal/session'

import { Clocks } from './Clocks'
import { RecommendationRowCard } from './RecommendationRowCard'
import { RichText } from './RichText'

type Report = NonNullable<Awaited<ReturnType<typeof findReport>>>
type Props = { reader: OpdReader; report: Report; receivedOn: string | null }

/** What an OPD reads of a report: the clocks, its findings each with its recommendations, the text. */
export const ReportContent = async ({ reader, report, receivedOn }: Props) => {
  const { reports } = reader.words
  const findings = await findFindings(reader, report.id)
  const { rows } = await findRecommendationRows(reader, {
    where: { report: { equals: report.id } },
    limit: 100,
  })
  const context = await dayContextOf(reader)
  const started = rows.find((row) => row.receivedOn === receivedOn && row.responseDueOn)
  const rowsOf = (finding: string): RecommendationRow[] =>
    rows
      .filter((row) => row.finding?.id === finding)
      .toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0))
  return (
    <>
      {started && <Clocks reader={reader} row={started} context={context} />}
      <section className="stack">
        <h2>{reports.findings}</h2>
        {findings.length === 0 && <p className="lead">{reports.noFindings}</p>}
        {findings.map((finding) => (
          <article className="stack" key={finding.id}>
            <div className="stack-tight">
              <p className="label">
                {fill(reports.findingNumber, { number: finding.number ?? '' })}
              </p>
              <h3>{finding.title}</h3>
              <p className="text">{finding.condition}</p>
            </div>
            <ul className="plain-list">
              {rowsOf(finding.id).map((row) => (
                <RecommendationRowCard key={row.id} reader={reader} row={row} context={context} />
              ))}
            </ul>
            {rowsOf(finding.id).length === 0 && <p className="lead">{reports.noRecommendations}</p>}
          </article>
        ))}
      </section>
      <Sections title={reports.sections} sections={report.sections} />
    </>
  )
}

/** The whole text, which only the sole OPD of a report reads. */
const Sections = ({ title, sections }: { title: string; sections: Report['sections'] }) =>
  !sections?.length ? null : (
    <details className="panel">
      <summary>
        <h2>{title}</h2>
      </summary>
      <div className="details-body stack">
        {sections.map(({ id, heading, body }) => (
          <section className="stack-tight" key={id}>
            <h3>{heading}</h3>
            <RichText value={body} />
          </section>
        ))}
      </div>
    </details>
  )
