import { Choice } from '../../ui/Choice.tsx'
import { usePhrases } from '../../ui/desk-context.ts'
import type { Named } from './match-people.ts'
import type { Doubtful } from './place-pasted.ts'

interface WhoseRowProps {
  readonly doubtful: Doubtful
  readonly people: readonly Named[]
  readonly chosen: string
  readonly choose: (person: string) => void
}

/** Whose pasted row it is: the likeliest first, then everybody; nobody until a person says so. */
export const WhoseRow = ({ doubtful: { row, why }, people, chosen, choose }: WhoseRowProps) => {
  const { results } = usePhrases()
  const nameOf = (id: string): string => people.find((person) => person.id === id)?.fullName ?? ''
  const likely = row.candidates.map(({ id, likeness }) => [id, results.likely(nameOf(id), likeness)] as const)
  const others = people.filter(({ id }) => row.candidates.every((candidate) => candidate.id !== id)).map(({ id, fullName }) => [id, fullName] as const)
  return (
    <li className="outcome" data-testid="whose-row">
      <p>{results.doubtful[why](row.name, row.text)}</p>
      <Choice label={results.whose(row.name)} value={chosen} set={choose} options={[['', results.nobodys], ...likely, ...others]} />
    </li>
  )
}
