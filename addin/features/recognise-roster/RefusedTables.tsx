import type { ConfirmedTable } from '#schema/grammar/reading.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk } from '../../ui/desk-context.ts'
import { takeBackRefusal } from './refuse-table.ts'
import { useDoubtPhrases } from './use-doubt-phrases.ts'

/** Tables a person said are no lists of ours, each with its way back. */
export const RefusedTables = ({ answers }: { readonly answers: readonly ConfirmedTable[] }) => {
  const desk = useDesk()
  const doubt = useDoubtPhrases()
  return (
    <ul className="plain hint" data-testid="refused-tables">
      {answers.map((answer) => (
        <li key={`${answer.sheet}!${answer.headerRows.join()}`}>
          {doubt.left(answer.sheet, answer.headerRows)} <ActButton size="small" act={() => { void takeBackRefusal(desk, answer) }}>{doubt.readAgain}</ActButton>
        </li>
      ))}
    </ul>
  )
}
