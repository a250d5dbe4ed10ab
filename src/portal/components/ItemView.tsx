import type { FollowUpItem } from '@/domain/followUps/completeness'
import { fill } from '@/i18n/label'
import { fileSize, rupiah, shortDate } from '@/portal/format'
import type { FileFacts, Round } from '@/portal/queries/recommendation'
import type { StoryContext } from '@/portal/storyContext'

import { Badge } from './Badge'

type Props = {
  item: FollowUpItem
  number: number
  files: Map<string, FileFacts>
  review: NonNullable<Round['review']>[number] | undefined
  context: StoryContext
}

/** One item of proof as it was sent: text, deposit, files, and how it was judged. */
export const ItemView = ({ item, number, files, review, context }: Props) => {
  const { story } = context.words
  const judged = review?.accepted ?? (item.accepted ? true : undefined)
  return (
    <div className="item">
      <p className="label">{fill(story.itemNumber, { number })}</p>
      <p className="text">{item.description}</p>
      {Boolean(item.depositedAmount) && <p>{depositOf(item, context)}</p>}
      <FileLinks ids={(item.files ?? []).map(String)} files={files} context={context} />
      {judged === true && <Badge tone="done">{story.accepted}</Badge>}
      {judged === false && <Badge tone="late">{story.toFix}</Badge>}
      {review?.note && <p className="text">{review.note}</p>}
    </div>
  )
}

const depositOf = (item: FollowUpItem, { words, language }: StoryContext): string =>
  fill(words.story.deposit, {
    amount: rupiah(item.depositedAmount ?? 0, language),
    number: item.receiptNumber || '—',
    date: item.depositedOn ? shortDate(item.depositedOn, language) : '—',
  })

const FileLinks = ({
  ids,
  files,
  context: { words, language },
}: {
  ids: string[]
  files: Map<string, FileFacts>
  context: StoryContext
}) =>
  ids.length === 0 ? null : (
    <ul className="file-links">
      {ids.map((id) => {
        const file = files.get(id)
        const name = file?.title || words.story.fileGone
        return (
          <li key={id}>
            <a href={`/api/files/${id}`} download>
              {fill(words.story.download, { name, size: fileSize(file?.sizeBytes ?? 0, language) })}
            </a>
          </li>
        )
      })}
    </ul>
  )
