import type { JSONFieldServerComponent, PayloadRequest } from 'payload'

import { fieldLabel, languageOf, say } from '@/i18n/label'

import { findSameReceipts } from './findSameReceipts'
import { readRounds, type Round } from './readRounds'
import { RoundView } from './RoundView'
import { zoneOf } from './zone'

/** File names by id, as far as the reader may see them. */
const namesOf = async (
  req: PayloadRequest,
  rounds: readonly Round[],
): Promise<Record<string, string>> => {
  const ids = rounds.flatMap(({ items }) => items.flatMap(({ files }) => files))
  if (ids.length === 0) return {}
  const { docs } = await req.payload.find({
    collection: 'evidence',
    where: { id: { in: [...new Set(ids)] } },
    limit: 100,
    depth: 0,
    select: { title: true },
    overrideAccess: false,
    req,
  })
  return Object.fromEntries(docs.map(({ id, title }) => [String(id), title ?? '']))
}

/** Every submission of a follow-up as it was sent, with the answer it got. */
export const RoundsField: JSONFieldServerComponent = async ({ data, i18n, id, req }) => {
  const language = languageOf(i18n.language)
  const rounds = readRounds((data as { rounds?: unknown } | undefined)?.rounds)
  const names = await namesOf(req, rounds)
  const receipts = { id: String(id), round: rounds.at(-1) }
  const sameReceipts = await findSameReceipts(req, receipts)
  const timeZone = await zoneOf(req.payload)
  return (
    <section className="field-type tp-rounds" aria-labelledby="tp-rounds">
      <h3 id="tp-rounds">{fieldLabel('rounds')[language]}</h3>
      {rounds.length === 0 && <p className="tp-muted">{say('rounds.none', language)}</p>}
      {rounds.map((round) => (
        <RoundView
          key={round.number}
          round={round}
          names={names}
          sameReceipts={round === receipts.round ? sameReceipts : undefined}
          language={language}
          timeZone={timeZone}
        />
      ))}
    </section>
  )
}
