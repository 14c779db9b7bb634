import type { Severity } from '#schema/grammar/finding.ts'

const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm2.8 8.9-.9.9L8 8.9l-1.9 1.9-.9-.9L7.1 8 5.2 6.1l.9-.9L8 7.1l1.9-1.9.9.9L8.9 8l1.9 1.9Z',
  warning: 'M8 1.2c.4 0 .7.2.9.5l6.3 11.4c.4.7-.1 1.6-.9 1.6H1.7c-.8 0-1.3-.9-.9-1.6L7.1 1.7c.2-.3.5-.5.9-.5Zm-.7 4.6v4.4h1.4V5.8H7.3Zm0 5.6v1.4h1.4v-1.4H7.3Z',
  info: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm.7 10.6H7.3V7h1.4v4.6Zm0-5.8H7.3V4.4h1.4v1.4Z',
}

/** A shape of its own for each severity, so that colour is never alone. */
export const SeverityIcon = ({ severity }: { readonly severity: Severity }) => (
  <svg className={`severity ${severity}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={SHAPES[severity]} />
  </svg>
)
