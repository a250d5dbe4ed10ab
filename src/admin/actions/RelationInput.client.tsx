'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { say } from '@/i18n/label'

import { useLanguage } from '@/admin/useLanguage.client'

import type { InputProps } from './ActionField.client'
import type { Option } from './actionView'

const RESULTS_MAX = 50
const TYPING_PAUSE_MS = 250

/** Records whose title contains what was typed, under the person's own scope. */
const findOptions = async (
  slug: string,
  { title, text }: { title: string; text: string },
): Promise<Option[]> => {
  const query = new URLSearchParams({ depth: '0', limit: String(RESULTS_MAX), sort: title })
  if (text) query.set(`where[${title}][like]`, text)
  const response = await fetch(`/api/${slug}?${query}`, { credentials: 'same-origin' })
  if (!response.ok) return []
  const { docs } = (await response.json()) as { docs: Record<string, unknown>[] }
  return docs.map((doc) => ({ value: String(doc.id), label: String(doc[title] ?? doc.id) }))
}

const useOptions = (slug: string, text: string): Option[] => {
  const { getEntityConfig } = useConfig()
  const title = getEntityConfig({ collectionSlug: slug as 'opds' })?.admin?.useAsTitle ?? 'id'
  const [options, setOptions] = useState<Option[]>([])
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(() => {
      void findOptions(slug, { title, text })
        .catch(() => [])
        .then((found) => isCurrent && setOptions(found))
    }, TYPING_PAUSE_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [slug, title, text])
  return options
}

/** A search box over a native list: works with keyboard, phone and screen reader as any select does. */
export const RelationInput = ({ field, value, onChange, id, describedBy, invalid }: InputProps) => {
  const [text, setText] = useState('')
  const language = useLanguage()
  const options = useOptions(field.relationTo ?? '', text)
  return (
    <div className="tp-relation">
      <input
        type="search"
        aria-label={say('field.search', language, { label: field.label })}
        placeholder={say('field.search', language, { label: field.label })}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <select
        id={id}
        name={field.name}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{say('field.choose', language)}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
