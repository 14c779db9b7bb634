interface PartNavProps {
  readonly label: string
  /** Address and name of each part. */
  readonly parts: readonly (readonly [href: string, name: string])[]
  readonly current: string
}

/** The parts of one screen. */
export const PartNav = ({ label, parts, current }: PartNavProps) => (
  <nav aria-label={label} className="tabs year-parts">
    {parts.map(([href, name]) => <a key={href} href={href} aria-current={href === current ? 'page' : undefined}>{name}</a>)}
  </nav>
)
