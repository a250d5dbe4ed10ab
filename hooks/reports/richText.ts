const textNode = (text: string) => ({
  type: 'text',
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text,
  version: 1,
})

const paragraph = (text: string) => ({
  type: 'paragraph',
  children: text === '' ? [] : [textNode(text)],
  direction: null,
  format: '' as const,
  indent: 0,
  textFormat: 0,
  version: 1,
})

/** Plain paragraphs as the editor stores them (Lexical). */
export const richText = (paragraphs: readonly string[]) => ({
  root: {
    type: 'root',
    children: (paragraphs.length > 0 ? paragraphs : ['']).map(paragraph),
    direction: null,
    format: '' as const,
    indent: 0,
    version: 1,
  },
})
