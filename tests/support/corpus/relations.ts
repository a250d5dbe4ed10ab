/** The namespace of the kinds of relations in Office documents. */
export const OFFICE_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Relations of the main part of a document, as Word writes them. */
export const relations = (...tags: string[]): string =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${tags.join('')}</Relationships>`
export const relation = (kind: string, target: string, mode = ' TargetMode="External"'): string =>
  `<Relationship Id="rId9" Type="${OFFICE_RELATION}/${kind}" Target="${target}"${mode}/>`
