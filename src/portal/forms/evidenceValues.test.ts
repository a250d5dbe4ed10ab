import { describe, expect, it } from 'vitest'

import {
  bodyOfItems,
  emptyItem,
  evidenceValues,
  type FileEntry,
  fileObstacle,
  itemFieldId,
  keepableItems,
  withStoredIds,
} from './evidenceValues'

const file = { id: 'f1', title: 'foto.jpg', sizeBytes: 10 }

describe('items of proof in the form', () => {
  it('begins with one empty item', () => {
    const values = evidenceValues({ items: [], files: [], language: 'id', isFirstRound: true })
    expect(values).toHaveLength(1)
    expect(bodyOfItems(values)).toEqual({ items: [] })
  })

  it('gives a file that was uploaded before the line dropped back to the last open item', () => {
    const items = [{ id: 'a', description: 'satu', files: [] }]
    const values = evidenceValues({ items, files: [file], language: 'id', isFirstRound: true })
    expect(bodyOfItems(values).items[0]?.files).toEqual(['f1'])
  })

  it('does not bring back a file taken out after a return', () => {
    const items = [{ id: 'a', description: 'satu', files: [] }]
    const values = evidenceValues({ items, files: [file], language: 'id', isFirstRound: false })
    expect(bodyOfItems(values).items[0]?.files).toEqual([])
  })

  it('offers a new item when all of them were accepted', () => {
    const items = [{ id: 'a', description: 'satu', accepted: true }]
    const values = evidenceValues({ items, files: [], language: 'id', isFirstRound: false })
    expect(values.map(({ isAccepted }) => isAccepted)).toEqual([true, false])
  })

  it('sends amounts as whole rupiah and empty fields as nothing', () => {
    const item = { ...emptyItem('k'), description: 'setor', depositedAmount: '1.250.000' }
    expect(bodyOfItems([item]).items[0]).toMatchObject({
      depositedAmount: 1_250_000,
      receiptNumber: null,
    })
  })

  it('finds the field of an error although blank items were not sent', () => {
    const filled = { ...emptyItem('k2'), description: 'setor' }
    expect(itemFieldId([emptyItem('k1'), filled], 'items.0.files')).toBe('k2-files')
  })

  it('takes over the ids of new items', () => {
    const filled = { ...emptyItem('k2'), description: 'setor' }
    const [blank, stored] = withStoredIds([emptyItem('k1'), filled], {
      id: 'x',
      items: [{ id: 'i1' }],
    })
    expect([blank?.id, stored?.id]).toEqual([undefined, 'i1'])
  })

  it.each<[FileEntry['state'], 'save' | 'submit', string | undefined]>([
    ['stored', 'submit', undefined],
    ['uploading', 'save', 'under-way'],
    ['waiting', 'submit', 'under-way'],
    ['failed', 'save', undefined],
    ['refused', 'save', undefined],
    ['failed', 'submit', 'not-stored'],
    ['refused', 'submit', 'not-stored'],
  ])('with a %s file, to %s is hindered by: %s', (state, aim, why) => {
    const entry = { key: 'f', name: 'a.pdf', size: 1, state }
    const values = [emptyItem('blank'), { ...emptyItem('k'), files: [entry] }]
    expect(fileObstacle(values, aim)).toEqual(why ? { path: 'items.0.files', why } : null)
  })

  it('keeps no file on the device that is not on the server', () => {
    const under = { key: 'u', name: 'b.jpg', size: 1, state: 'uploading' as const }
    expect(keepableItems([{ ...emptyItem('k'), files: [under] }])[0]?.files).toEqual([])
  })
})
