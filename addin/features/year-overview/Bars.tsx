/** A part of a whole, said in words beside the bar: the bar alone says nothing to a reader. */
export interface Bar {
  readonly name: string
  readonly part: number
  readonly whole: number
  readonly text: string
}

export const Bars = ({ label, bars }: { readonly label: string; readonly bars: readonly Bar[] }) => {
  if (bars.length === 0) return null
  return (
    <>
      <h3>{label}</h3>
      <ul className="plain bars" aria-label={label}>
        {bars.map(({ name, part, whole, text }) => <li key={name}><span className="bar-name">{name}</span><span className="bar" aria-hidden="true"><span style={{ width: `${String(whole === 0 ? 0 : Math.min(1, part / whole) * 100)}%` }} /></span><span className="hint nowrap">{text}</span></li>)}
      </ul>
    </>
  )
}
