import { useState } from 'react'
import type { Level } from '#schema/tables/plan-lines.ts'
import { yearOf } from '../../desk/school-years.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { YearChoice } from '../../ui/YearChoice.tsx'
import { newTemplate } from './new-template.ts'

const LEVELS = ['preschool', 'primary', 'lowerSecondary', 'upperSecondary'] as const

/** For a school that starts from nothing: its sheets, in the empty file that is open. */
const NewTemplate = () => {
  const desk = useDesk()
  const { newTemplate: words } = usePhrases()
  const [level, setLevel] = useState<Level>('primary')
  const [year, setYear] = useState(yearOf(desk.clock.now()))
  return (
    <Section title={words.title} testId="new-template">
      <p className="hint">{words.hint}</p>
      <Choice label={words.level} value={level} set={(value) => { setLevel(LEVELS.find((one) => one === value) ?? level) }} options={LEVELS.map((one) => [one, words.levels[one]] as const)} />
      <YearChoice value={year} set={setYear} />
      <ActButton act={() => { void newTemplate(desk, { level, schoolYear: year }) }}>{words.make}</ActButton>
    </Section>
  )
}
export default NewTemplate
