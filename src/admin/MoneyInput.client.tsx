'use client'

import { formatNumber } from '@/i18n/format'

import { useLanguage } from './useLanguage.client'

type Props = {
  id: string
  name: string
  value: number | null | undefined
  onChange: (value: number | null) => void
  invalid?: boolean
  describedBy?: string
  isDisabled?: boolean
}

/** 9·10¹⁵ has sixteen digits; more would not be exact and is not typed at all. */
const DIGITS_MAX = 16

const amountOf = (text: string): number | null => {
  const digits = text.replace(/\D/g, '').slice(0, DIGITS_MAX)
  return digits === '' ? null : Number(digits)
}

/** Digits in, thousands separators while typing, a whole number out; empty is nothing, not zero. */
export const MoneyInput = ({
  id,
  name,
  value,
  onChange,
  invalid,
  describedBy,
  isDisabled,
}: Props) => {
  const language = useLanguage()
  return (
    <span className="tp-money__box">
      <span aria-hidden="true" className="tp-money__currency">
        Rp
      </span>
      <input
        id={id}
        name={name}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        disabled={isDisabled}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        value={typeof value === 'number' ? formatNumber(value, language) : ''}
        onChange={(event) => onChange(amountOf(event.target.value))}
      />
    </span>
  )
}
