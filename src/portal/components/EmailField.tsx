/** Where the address of an account is typed, to sign in or to ask for a new password. */
export const EmailField = ({ label, value }: { label: string; value: string }) => (
  <div className="field">
    <label htmlFor="email">{label}</label>
    <input
      className="input"
      id="email"
      name="email"
      type="email"
      autoComplete="username"
      required
      defaultValue={value}
    />
  </div>
)
