import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Endpoint, PayloadRequest } from 'payload'

import { requireActor } from '@/access/actor'
import { RuleViolation } from '@/domain/violation'
import { exampleForYear } from '@/imports/exampleForYear'
import { assertYear, importPlan, type ImportRequest, requirePlanner } from '@/imports/importPlan'
import { DOWNLOAD_HEADERS } from '@/securityHeaders'

/** 5,000 rows of a plan take about 2 MB. */
const FILE_BYTES_MAX = 5_000_000
/** Room for the other fields and the frame of a multipart body. */
const FRAME_BYTES = 100_000

const EXAMPLE = 'docs/examples/pkpt-2027.csv'

/**
 * `POST /api/plans/import`, multipart `file` `year` `title?` `dryRun?` → 200
 * `{ plan, imported, preview, warnings }`, or 422 with the errors of the rows
 * (`{ code, message, path: 'row.12.startsOn', row, column }`; after 200 a last one,
 * `import.moreProblems`, counts the others) and nothing changed.
 */
const takeIn: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    requirePlanner(req)
    const { errors, ...result } = await importPlan({ req, ...(await readForm(req)) })
    if (errors.length === 0) return Response.json(result)
    const { warnings, preview } = result
    return Response.json({ errors, warnings, preview }, { status: 422 })
  },
}

/** `GET /api/plans/import/example?year=`: a year's plan with made-up content, to see the columns. */
const example: Endpoint = {
  path: '/import/example',
  method: 'get',
  handler: async (req) => {
    requireActor(req)
    const year = assertYear(Number(req.searchParams.get('year') ?? NaN))
    const file = path.join(/* turbopackIgnore: true */ process.cwd(), EXAMPLE)
    return new Response(exampleForYear(await readFile(file, 'utf8'), year), {
      headers: {
        ...DOWNLOAD_HEADERS,
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="pkpt-${year}.csv"`,
      },
    })
  },
}

export const importPlanEndpoints: Endpoint[] = [takeIn, example]

const readForm = async (req: PayloadRequest): Promise<Omit<ImportRequest, 'req'>> => {
  // A form without a length would be read to its end, a million parts of it in three seconds (measured).
  if (Number(req.headers.get('content-length') ?? Infinity) > FILE_BYTES_MAX + FRAME_BYTES)
    throw new RuleViolation('request.tooLarge')
  const form = await formOf(req)
  const file = form.get('file')
  if (!(file instanceof Blob)) throw new RuleViolation('field.required', {}, 'file')
  if (file.size > FILE_BYTES_MAX) throw new RuleViolation('request.tooLarge', {}, 'file')
  const title = textOf(form, 'title')
  return {
    bytes: new Uint8Array(await file.arrayBuffer()),
    year: Number(textOf(form, 'year') ?? NaN),
    title,
    dryRun: ['true', '1', 'on'].includes(textOf(form, 'dryRun') ?? ''),
  }
}

const formOf = async (req: PayloadRequest): Promise<FormData> => {
  try {
    if (req.formData) return await req.formData()
  } catch {
    // Falls through: a body that is not multipart is as malformed as one that is cut off.
  }
  throw new RuleViolation('request.malformed')
}

const textOf = (form: FormData, name: string): string | undefined => {
  const value = form.get(name)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
