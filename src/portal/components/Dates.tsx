import type { DeadlineView } from '@/portal/deadlineView'
import type { PortalWords } from '@/portal/words'

/** A date with how far away it is: `30 Mar 2026 · 4 hari kerja lagi`. */
export const DateText = ({ view, words }: { view: DeadlineView | null; words: PortalWords }) =>
  view ? (
    <span className="date">
      <span>{view.date}</span>
      <span aria-hidden="true">·</span>
      <span data-tone={view.tone}>{view.relative}</span>
    </span>
  ) : (
    <>{words.dates.notStarted}</>
  )

/** Both dates of a recommendation, as terms of a list of facts. */
export const BothDates = ({
  response,
  completion,
  words,
}: {
  response: DeadlineView | null
  completion: DeadlineView | null
  words: PortalWords
}) => (
  <>
    <div>
      <dt>{words.dates.response}</dt>
      <dd>
        <DateText view={response} words={words} />
      </dd>
    </div>
    <div>
      <dt>{words.dates.completion}</dt>
      <dd>
        <DateText view={completion} words={words} />
      </dd>
    </div>
  </>
)
