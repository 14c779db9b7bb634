import { useId, type ReactNode } from 'react'

interface SectionProps {
  readonly title: string
  readonly children: ReactNode
  readonly testId?: string
}

/** A titled part of a screen. */
export const Section = ({ title, children, testId }: SectionProps) => {
  const id = useId()
  return (
    <section className="section" aria-labelledby={id} data-testid={testId}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
