/** A shown file name: characters of the whole name, extension included. */
const NAME_CHARACTERS_MAX = 100
/** Longer than any file system keeps; of the rest only the end is looked at, where the extension stands. */
const READ_CHARACTERS_MAX = 1_000

/** Endings that run or render on somebody's machine; refused anywhere in a name (`surat.exe.pdf`, `surat.pdf.exe`). */
const RUNNABLE = new Set(
  'ade adp apk app bat bin chm cmd com cpl dll docm dotm exe gadget hta htm html inf iso jar js jse jsp lnk mht mhtml msc msi msp php pif pl pptm ps1 py rb reg scr sh shtml svg swf sys vb vbe vbs wsf xhtml xlam xlsm xltm xml zip'.split(
    ' ',
  ),
)

/**
 * A name as it may be shown and sent in a header: without path, control, invisible and bidirectional characters,
 * NFC, at most 100 characters with the extension kept. `fallback` is used when nothing is left of the stem.
 */
export const cleanFileName = (name: string, fallback = 'berkas'): string => {
  const end = name.slice(-READ_CHARACTERS_MAX).toWellFormed().normalize('NFC')
  const base = end.split(/[/\\]/).at(-1) ?? ''
  const visible = base
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/gu, '')
    .replace(/[<>:"|?*]/g, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const dot = visible.lastIndexOf('.')
  const [stem, ending] = dot === -1 ? [visible, ''] : [visible.slice(0, dot), visible.slice(dot)]
  const room = NAME_CHARACTERS_MAX - [...ending].length
  const short = [...stem]
    .slice(0, Math.max(1, room))
    .join('')
    .replace(/[. ]+$/, '')
  return `${short || fallback}${ending.toLowerCase()}`
}

/** The extension in lower case without its dot; '' when there is none. */
export const extensionOf = (name: string): string => {
  const dot = name.lastIndexOf('.')
  return dot === -1 ? '' : name.slice(dot + 1).toLowerCase()
}

/** Whether any part between the dots, the last one included, is an ending that runs or renders. */
export const hasRunnableEnding = (name: string): boolean =>
  name
    .toLowerCase()
    .split('.')
    .slice(1)
    .some((part) => RUNNABLE.has(part.trim()))
