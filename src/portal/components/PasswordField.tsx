/** Where a password is typed; when something is wrong with it, that is said and the cursor is here. */
export const PasswordField = ({
  id,
  label,
  hint,
  autoComplete,
  error,
}: {
  id: string
  label: string
  hint?: string
  autoComplete: string
  error?: string
}) => (
  <div className="field" data-invalid={error ? '' : undefined}>
    <label htmlFor={id}>{label}</label>
    {hint && (
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {error && (
      <p className="field-error" id={`${id}-error`} role="alert">
        {error}
      </p>
    )}
    <input
      className="input"
      id={id}
      name={id}
      type="password"
      autoComplete={autoComplete}
      aria-invalid={error ? true : undefined}
      aria-describedby={
        [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
      }
      autoFocus={Boolean(error)}
      required
    />
  </div>
)
