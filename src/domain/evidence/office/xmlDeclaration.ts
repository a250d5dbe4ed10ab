/** An XML declaration stands at the very start; one that is longer serves only to hide. */
const WITHIN = 4_096
const START = /<\?xml[ \t\r\n]/i
/** XML 1.1 has white space of its own, in which a tag could hide. */
const DECLARATION =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"([\w.-]*)"|'([\w.-]*)'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"\w*"|'\w*'))?[ \t\r\n]*$/i
/** Those in which a tag is written as it is looked for. */
const KNOWN_ENCODING = /^(?:utf-?8|utf-?16(?:le|be)?|us-ascii|iso-8859-1|windows-1252)$/i

/**
 * Whether the start of a text of XML declares an encoding in which anything could hide, or declares
 * itself in a way that cannot be read for certain.
 */
export const hidesEncoding = (text: string): boolean => {
  const head = text.slice(0, WITHIN)
  const start = head.search(START)
  if (start === -1) return false
  const end = head.indexOf('?>', start)
  const declared = end === -1 ? null : DECLARATION.exec(head.slice(start, end))
  if (!declared) return true
  const encoding = declared[1] ?? declared[2]
  return encoding !== undefined && !KNOWN_ENCODING.test(encoding)
}
