/** A few numbers side by side. */
export const Figures = ({ figures, label }: { readonly figures: readonly (readonly [name: string, figure: string | number])[]; readonly label: string }) => (
  <dl className="figures" aria-label={label}>
    {figures.map(([name, figure]) => <div key={name}><dt>{name}</dt><dd>{figure}</dd></div>)}
  </dl>
)
