import type { Clock, RecommendationClocks } from '@/domain/recommendations/deadlines'
import { fill, type Language, valueLabel } from '@/i18n/label'
import type { PortalWords } from '@/portal/words'

/** Receiving a report starts two time limits, so it is a deed of its own and says so. */
export const ReceiveForm = ({
  report,
  clocks,
  words: { reports },
  language,
}: {
  report: string
  clocks: RecommendationClocks
  words: PortalWords
  language: Language
}) => {
  const inWords = ({ amount, unit }: Clock): string =>
    `${amount} ${valueLabel('deadlineUnit', unit, language)}`
  return (
    <form className="panel" action={`/opd/laporan/${report}/terima`} method="post">
      <h2>{reports.receiveTitle}</h2>
      <p>
        {fill(reports.receiveText, {
          response: inWords(clocks.response),
          completion: inWords(clocks.completion),
        })}
      </p>
      <div className="buttons">
        <button className="button">{reports.receive}</button>
      </div>
    </form>
  )
}
