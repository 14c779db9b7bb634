import type { TrailFragment } from '../api/generated/graphql.ts'
import { usePhrases } from './desk-context.ts'

/** The receipt as a person keeps it: number, time, counts, fingerprint. */
export const Receipt = ({ receipt }: { readonly receipt: TrailFragment }) => {
  const { receipt: words } = usePhrases()
  return (
    <div className="receipt" data-testid="receipt">
      <h3>{words.title}</h3>
      <dl>{words.lines(receipt).map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
    </div>
  )
}
