import type { JSONFieldServerComponent, PayloadRequest } from 'payload'

import { NumberHead } from '@/admin/NumberHead'
import { zoneOf } from '@/admin/zone'
import { type Figure, FIGURES, type FrozenFigures } from '@/domain/evaluations/figures'
import { isEvaluationPeriod, periodDays } from '@/domain/evaluations/period'
import { EVALUATION_OPEN } from '@/domain/evaluations/workflow'
import { figuresOf } from '@/hooks/evaluations/query'
import { formatInstant, formatNumber, formatPeriod, formatRupiah } from '@/i18n/format'
import { type Language, languageOf, say, valueLabel } from '@/i18n/label'

type Stored = {
  status?: string | null
  year?: number | null
  period?: string | null
  figures?: FrozenFigures | null
  figuresAt?: string | null
}

const currentFigures = async (
  req: PayloadRequest,
  { year, period }: Stored,
): Promise<FrozenFigures | null> =>
  typeof year === 'number' && isEvaluationPeriod(period)
    ? figuresOf(req, periodDays(year, period))
    : null

/** The evaluation as it is stored, for who may read it: what a browser sends says nothing of that. */
const readable = (req: PayloadRequest, id: string | number): Promise<Stored | null> =>
  req.payload.findByID({
    collection: 'evaluations',
    id: String(id),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  }) as Promise<Stored | null>

/** The figures of the period by unit: as they stand while it is written, frozen once submitted. */
export const FiguresField: JSONFieldServerComponent = async ({ id, data, req }) => {
  const language = languageOf(req.i18n.language)
  if (!id) return <p className="tp-empty">{say('figures.saveFirst', language)}</p>
  const sent = (data ?? {}) as Stored
  const isOpen = EVALUATION_OPEN.includes(sent.status)
  const stored = isOpen ? await readable(req, id) : sent
  if (!stored) return null
  const figures = isOpen ? await currentFigures(req, stored) : stored.figures
  if (!figures) return null
  const at = stored.figuresAt
    ? formatInstant(stored.figuresAt, language, await zoneOf(req.payload))
    : ''
  return (
    <section className="field-type tp-figures" aria-labelledby="tp-figures">
      <h2 id="tp-figures">
        {say('figures.title', language, {
          period: formatPeriod(figures.from, figures.to, language),
        })}
      </h2>
      <p className={isOpen ? 'tp-warning' : 'tp-muted'}>
        {isOpen ? say('figures.current', language) : say('figures.frozen', language, { at })}
      </p>
      <FigureTable figures={figures} language={language} />
    </section>
  )
}

const FigureTable = ({ figures, language }: { figures: FrozenFigures; language: Language }) => (
  <div className="tp-table__scroll" tabIndex={0} role="group" aria-labelledby="tp-figures">
    <table className="tp-table tp-table--stacked">
      <thead>
        <tr>
          <th scope="col">{say('figures.figure', language)}</th>
          <NumberHead>{say('figures.total', language)}</NumberHead>
          {figures.units.map(({ unit, name }) => (
            <NumberHead key={unit}>{name}</NumberHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {FIGURES.map((figure) => (
          <FigureRow key={figure} figure={figure} figures={figures} language={language} />
        ))}
      </tbody>
    </table>
  </div>
)

type RowProps = { figure: Figure; figures: FrozenFigures; language: Language }

const FigureRow = ({ figure, figures, language }: RowProps) => {
  const isMoney = figure.startsWith('amount')
  const inWords = (value: number): string =>
    isMoney ? formatRupiah(value, language) : formatNumber(value, language)
  return (
    <tr>
      <th scope="row">
        {valueLabel('figure', figure, language)}
        <span className="tp-hint">{valueLabel('figureMeaning', figure, language)}</span>
      </th>
      <td className="tp-number" data-label={say('figures.total', language)}>
        <strong>{inWords(figures.total[figure])}</strong>
      </td>
      {figures.units.map((unit) => (
        <td key={unit.unit} className="tp-number" data-label={unit.name}>
          {inWords(unit.figures[figure])}
        </td>
      ))}
    </tr>
  )
}
