import sharp from 'sharp'

import { requestAs, type Moment, type Stage } from './stage'

export type DemoFile = { name: string; mimetype: string; data: Buffer }

const PAGE = { width: 595, height: 842, margin: 72, line: 18 }

/** What a PDF literal can hold without a font of its own: ASCII, brackets escaped. */
const literal = (text: string): string =>
  text.replace(/[^\x20-\x7e]/g, '-').replace(/[\\()]/g, (sign) => `\\${sign}`)

const CHARACTERS_PER_LINE = 78

const wrapped = (text: string): string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const isFitting = last !== undefined && last.length + word.length < CHARACTERS_PER_LINE
    if (isFitting) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A one-page PDF with a heading and lines of text; the same text gives the same bytes. */
export const pdfFile = (name: string, paragraphs: readonly string[]): DemoFile => {
  const lines = paragraphs.flatMap((text) => [...wrapped(text), ''])
  const shown = lines.map((text) => `(${literal(text)}) Tj T*`).join('\n')
  const top = PAGE.height - PAGE.margin
  const content = `BT /F1 11 Tf ${PAGE.line} TL ${PAGE.margin} ${top} Td\n${shown}\nET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents 4 0 R ` +
      '/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ]
  return { name, mimetype: 'application/pdf', data: Buffer.from(assembled(objects), 'latin1') }
}

const assembled = (objects: readonly string[]): string => {
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const entries = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries}`
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return `${body}${table}${trailer}`
}

const SKIES = ['#9cc4e4', '#c7d8e8', '#e8d9b5', '#b5c9c3'] as const
const WALLS = ['#d9c2a0', '#e9e2d0', '#c9b8a8', '#d4d4c4'] as const

type Box = { left: number; top: number; width: number; height: number; colour: string }

const boxesOf = (left: number, wall: string): Box[] => [
  { left: 0, top: 430, width: 800, height: 170, colour: '#8f8a6a' },
  { left, top: 240, width: 400, height: 210, colour: wall },
  { left: left - 30, top: 190, width: 460, height: 50, colour: '#8c4a3a' },
  { left: left + 60, top: 290, width: 80, height: 70, colour: '#5b6f7d' },
  { left: left + 260, top: 290, width: 70, height: 160, colour: '#6b4a33' },
]

const plain = ({ width, height, colour }: Pick<Box, 'width' | 'height' | 'colour'>) => ({
  create: { width, height, channels: 3 as const, background: colour },
})

/** Made-up photo of a building site: sky, ground, a house. `variant` picks colours and shape. */
export const photoFile = async (name: string, variant: number): Promise<DemoFile> => {
  const sky = SKIES[variant % SKIES.length] ?? SKIES[0]
  const wall = WALLS[(variant >> 2) % WALLS.length] ?? WALLS[0]
  const boxes = boxesOf(120 + ((variant * 37) % 160), wall)
  const isPng = name.endsWith('.png')
  // Boxes instead of a drawing: this process reads no SVG (hooks/evidence/pictureContent.ts).
  const image = sharp(plain({ width: 800, height: 600, colour: sky })).composite(
    boxes.map(({ left, top, ...box }) => ({ input: plain(box), left, top })),
  )
  const data = await (isPng ? image.png() : image.jpeg({ quality: 70 })).toBuffer()
  return { name, mimetype: isPng ? 'image/png' : 'image/jpeg', data }
}

type Parent = {
  relationTo:
    | 'activities'
    | 'activity-logs'
    | 'working-papers'
    | 'recommendations'
    | 'report-receipts'
    | 'follow-ups'
  value: string
}

/** Hands a file in as proof of a record, with the rights of that person. Answers its id. */
export const attach = async (
  stage: Stage,
  who: { email: string; at: Moment },
  { parent, file, description }: { parent: Parent; file: DemoFile; description: string },
): Promise<string> => {
  const req = await requestAs(stage, who.email, who.at)
  const made = await stage.payload.create({
    collection: 'evidence',
    data: { parent, description, takenAt: who.at.now } as never,
    file: { ...file, size: file.data.length },
    depth: 0,
    overrideAccess: false,
    req,
  })
  return String(made.id)
}
