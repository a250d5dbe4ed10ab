/** The sign of Teropong: a spyglass pointed at the horizon. Decoration; the name stands beside it. */
export const Spyglass = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <g
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M20.5 4.8 27.6 11.9 14.4 20.4 11.9 17.9Z" />
      <path d="M11.9 17.9 14.4 20.4 9.6 23.6 8.6 22.6Z" />
      <path d="M8.6 22.6 9.6 23.6 5 27.2" />
    </g>
    <circle cx="24.6" cy="7.6" r="2.1" fill="currentColor" />
  </svg>
)
