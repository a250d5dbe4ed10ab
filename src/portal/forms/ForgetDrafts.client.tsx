'use client'

import { useEffect } from 'react'

import { forgetAllDrafts } from './localDraft'

/** Clears typed text after signing out, also where the browser does not know `Clear-Site-Data`. */
export const ForgetDrafts = () => {
  useEffect(forgetAllDrafts, [])
  return null
}
