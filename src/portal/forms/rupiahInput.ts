/** What a person types as an amount → whole rupiah; nothing when there are no digits. Sen are cut off. */
export const parseRupiah = (text: string): number | null => {
  const digits = text.replace(/[.,]\d{1,2}$/, '').replace(/\D/g, '')
  return digits === '' ? null : Number(digits)
}

/** Whole rupiah with the separators of the language, as it stands in a field. */
export const showRupiah = (amount: number | null, language: string): string =>
  amount === null ? '' : new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'id-ID').format(amount)
