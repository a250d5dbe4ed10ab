'use client'

import { NumberHead } from '@/admin/NumberHead'
import { useLanguage } from '@/admin/useLanguage.client'
import { say } from '@/i18n/label'

import type { ImportProblem } from './importAnswer'

/** Row, column and what to do, one line per problem. */
export const ProblemTable = ({ problems }: { problems: readonly ImportProblem[] }) => {
  const language = useLanguage()
  return (
    <div className="tp-table__scroll">
      <table className="tp-table">
        <thead>
          <tr>
            <NumberHead>{say('planImport.row', language)}</NumberHead>
            <th scope="col">{say('planImport.column', language)}</th>
            <th scope="col">{say('planImport.problem', language)}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ row, column, message }, index) => (
            <tr key={index}>
              <td className="tp-number">{row}</td>
              <td>{column}</td>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
