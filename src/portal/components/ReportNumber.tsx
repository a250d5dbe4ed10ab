import { Fragment } from 'react'

/** A number such as `700/062/LHP/IRB2/XI/2026`, which may break after a slash only. */
export const ReportNumber = ({ number }: { number: string }) =>
  number.split('/').map((part, index) => (
    <Fragment key={index}>
      {index > 0 && (
        <>
          /<wbr />
        </>
      )}
      {part}
    </Fragment>
  ))
