import type { CollectionBeforeValidateHook, CollectionConfig } from 'payload'

import { requireActor } from '@/access/actor'
import { isEvaluationPeriod } from '@/domain/evaluations/period'
import { RuleViolation } from '@/domain/violation'
import { causeOf, transitionOf } from '@/hooks/context'
import { holdLock } from '@/hooks/holdLock'
import { valueLabel } from '@/i18n/label'

import { isPeriodTaken } from './query'

const YEAR_MIN = 2000

/** Stored with the record, so in the language of the office. */
const titleOf = (year: number, period: string): string =>
  `${valueLabel('evaluationTitle', period, 'id')} ${year}`

/** One evaluation per quarter and one per year; it is named after what it covers. */
const oneOfThePeriod: CollectionBeforeValidateHook = async ({
  collection,
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  const id = operation === 'create' ? null : String(originalDoc?.id)
  if (id && (transitionOf(req, collection.slug, id) || causeOf(req, collection.slug, id)))
    return data
  const author = operation === 'create' ? { author: requireActor(req).id } : {}
  const { period } = data
  const year = Number(data.year)
  if (!Number.isSafeInteger(year) || !isEvaluationPeriod(period)) return { ...data, ...author }
  if (year < YEAR_MIN) throw new RuleViolation('field.invalid', {}, 'year')
  const title = titleOf(year, period)
  if (year !== originalDoc?.year || period !== originalDoc?.period) {
    await holdLock(req, 'evaluationYear', year)
    if (await isPeriodTaken(req, { id, year, period }))
      throw new RuleViolation('evaluations.periodTaken', { title }, 'period')
    // What was frozen when it was handed in is of another period.
    return { ...data, ...author, title, figures: null, figuresAt: null }
  }
  return { ...data, ...author, title }
}

export const evaluationHooks: CollectionConfig['hooks'] = { beforeValidate: [oneOfThePeriod] }
