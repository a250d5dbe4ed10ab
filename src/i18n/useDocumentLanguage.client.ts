'use client'

import { useSyncExternalStore } from 'react'

import type { Language } from './label'

const neverChanges = () => () => undefined
const read = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'id')

/** The language of the page as it stands: for where nothing else is sure to work. */
export const useDocumentLanguage = (): Language =>
  useSyncExternalStore(neverChanges, read, () => 'id')
