'use client'

import { useEffect } from 'react'

/** Takes the query off the address, so that a message is not said again after a reload. */
export const ForgetQuery = () => {
  useEffect(() => {
    const { pathname, hash } = window.location
    window.history.replaceState(window.history.state, '', pathname + hash)
  }, [])
  return null
}
