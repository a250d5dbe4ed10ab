import { NumberHead } from '@/admin/NumberHead'
import { formatNumber } from '@/i18n/format'
import { type Language, say, valueLabel } from '@/i18n/label'

import { COUNTED, type Kind } from './query'

/** How much of each kind of work waits, runs, failed and is done. */
export const KindsTable = ({ kinds, language }: { kinds: readonly Kind[]; language: Language }) => (
  <section aria-labelledby="tp-kinds">
    <h2 id="tp-kinds">{say('jobs.kinds', language)}</h2>
    <table className="tp-table tp-table--stacked">
      <thead>
        <tr>
          <th scope="col">{say('jobs.kind', language)}</th>
          {COUNTED.map((state) => (
            <NumberHead key={state}>{say(`jobs.${state}`, language)}</NumberHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind.name}>
            <th scope="row">{valueLabel('jobs', kind.name, language)}</th>
            {COUNTED.map((state) => (
              <td
                key={state}
                data-label={say(`jobs.${state}`, language)}
                className={`tp-number ${state === 'failed' && kind.failed > 0 ? 'tp-late' : ''}`}
              >
                {formatNumber(kind[state], language)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
