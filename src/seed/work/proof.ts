import type { DemoEvidenceItem } from '@/seed/content/types'
import { attach, type DemoFile, pdfFile, photoFile } from '@/seed/files'
import type { Moment, Stage } from '@/seed/stage'

export type Item = {
  description: string
  files: string[]
  depositedAmount?: number
  receiptNumber?: string
  depositedOn?: string
}

const rupiah = (amount: number): string => `Rp${amount.toLocaleString('id-ID')}`

const fileOf = async (item: DemoEvidenceItem, at: Moment): Promise<DemoFile> => {
  if (/^foto/i.test(item.description)) return photoFile(`${item.id}.jpg`, item.description.length)
  const deposit = item.receiptNumber
    ? [`Nomor bukti setor: ${item.receiptNumber}`, `Jumlah: ${rupiah(item.depositedAmount)}`]
    : []
  return pdfFile(`${item.id}.pdf`, [
    'DOKUMEN CONTOH - DATA DEMO',
    item.description,
    ...deposit,
    `Tanggal: ${at.on}`,
  ])
}

/** Hands in the file of one item and answers the item as the follow-up holds it. */
export const proveItem = async (
  stage: Stage,
  who: { email: string; at: Moment },
  { item, followUp }: { item: DemoEvidenceItem; followUp: string },
): Promise<Item> => {
  const file = await attach(stage, who, {
    parent: { relationTo: 'follow-ups', value: followUp },
    file: await fileOf(item, who.at),
    description: item.description,
  })
  const deposit = item.receiptNumber
    ? {
        depositedAmount: item.depositedAmount,
        receiptNumber: item.receiptNumber,
        depositedOn: who.at.on,
      }
    : {}
  return { description: item.description, files: [file], ...deposit }
}
