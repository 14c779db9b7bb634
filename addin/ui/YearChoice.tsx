import { yearsAround } from '../desk/school-years.ts'
import { Choice } from './Choice.tsx'
import { useDesk, usePhrases } from './desk-context.ts'

interface YearChoiceProps {
  readonly value: string
  readonly set: (year: string) => void
}

export const YearChoice = ({ value, set }: YearChoiceProps) => {
  const { shell } = usePhrases()
  const years = yearsAround(useDesk().clock.now(), [value])
  return <Choice label={shell.schoolYear} value={value} set={set} options={years.map((year) => [year, year] as const)} />
}
