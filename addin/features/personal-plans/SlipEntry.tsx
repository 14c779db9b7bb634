import { Button, Input } from '@fluentui/react-components'
import { useId, useRef, useState, type FormEvent, type RefObject } from 'react'
import type { YearBook, YearPerson } from '../../desk/year-book.ts'
import { whoIn } from '../../desk/year-level.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import type { ByLaw } from '../../desk/year-items.ts'
import { peopleLike, readSlip } from './slip.ts'
import { slips, stateNow, takeSlip, type Slip } from './slips.ts'
import { useLaw } from '../../ui/use-law.ts'

const SHOWN = 6

const TONES: Readonly<Record<ReturnType<typeof stateNow>, string>> = { entered: 'good', open: 'bad', waiting: '', changed: 'warning' }

const Typed = ({ slip, state, again }: { readonly slip: Slip; readonly state: ReturnType<typeof stateNow>; readonly again: () => void }) => {
  const { personalPlans: words } = usePhrases()
  return (
    <li data-testid="slip" data-state={state}>
      <span className="strong">{slip.fullName}</span>: {slip.codes.join(', ')} <span className={`badge ${TONES[state]}`}>{words.slipState[state]}</span>{' '}
      {state === 'open' && <ActButton size="small" act={again}>{words.enterAgain}</ActButton>}
    </li>
  )
}

interface WhoProps {
  readonly found: readonly YearPerson[]
  readonly typed: string
  readonly pick: (person: YearPerson) => void
}

/** Whom the typed letters may mean; the first is taken with Enter. */
const Who = ({ found, typed, pick }: WhoProps) => {
  const { personalPlans: words, shell } = usePhrases()
  if (typed.trim() === '') return null
  if (found.length === 0) return <p className="hint" role="status">{words.nobody(typed)}</p>
  return (
    <ul className="plain slip-people" data-testid="slip-people">
      {found.slice(0, SHOWN).map((person, at) => (
        <li key={person.id}><button type="button" className="link" aria-current={at === 0 ? 'true' : undefined} onClick={() => { pick(person) }}>{person.fullName}</button> <span className="hint">{[person.team, person.birthDate && shell.day(person.birthDate), person.plan.items.map(({ module }) => module).filter(Boolean).join(', ')].filter(Boolean).join(' · ')}</span></li>
      ))}
    </ul>
  )
}

/** What is being typed of one slip. */
const useTyping = (people: readonly YearPerson[]) => {
  const [name, setName] = useState('')
  const [codes, setCodes] = useState('')
  const [picked, pick] = useState<YearPerson | null>(null)
  const found = picked ? [picked] : peopleLike(people, name)
  const clear = (): void => { setName(''); setCodes(''); pick(null) }
  return { name, codes, found, setCodes, clear, setName: (text: string) => { pick(null); setName(text) }, pick: (person: YearPerson) => { pick(person); setName(person.fullName) } }
}

type Field = 'name' | 'codes'

const fieldIn = (form: HTMLFormElement | null, field: Field): HTMLElement | null => form?.querySelector<HTMLElement>(`[name=${field}]`) ?? null

/** What Enter does: from the name to the codes, from the codes to the next slip. */
const useTake = (typing: ReturnType<typeof useTyping>, { law, school }: { readonly law: ByLaw; readonly school: YearBook['school'] }, form: RefObject<HTMLFormElement | null>) => {
  const desk = useDesk()
  const { personalPlans: words } = usePhrases()
  const [fault, setFault] = useState<string | null>(null)
  const turnTo = (field: Field): void => { fieldIn(form.current, field)?.focus() }
  const enter = (person: YearPerson): void => {
    const read = readSlip(typing.codes, whoIn({ school }, person))
    setFault(read.state === 'read' ? null : words.slipFault(read, person.fullName))
    if (read.state !== 'read') { turnTo('codes'); return }
    void takeSlip(desk, { person: person.id, fullName: person.fullName, codes: read.codes }, law)
    typing.clear()
    turnTo('name')
  }
  const take = (event: FormEvent): void => {
    event.preventDefault()
    const [person] = typing.found
    if (!person) turnTo('name')
    else if (document.activeElement === fieldIn(form.current, 'name')) { typing.pick(person); turnTo('codes') }
    else enter(person)
  }
  return { take, fault, turnTo, calm: () => { setFault(null) } }
}

/** Returned slips from the keyboard alone: letters of a name, Enter, codes, Enter, next person. */
export const SlipEntry = ({ book }: { readonly book: YearBook }) => {
  const desk = useDesk()
  const { personalPlans: words } = usePhrases()
  const law = useLaw(book.schoolYear)
  const typed = useStore(slips)
  const typing = useTyping(book.people)
  const form = useRef<HTMLFormElement>(null)
  const { take, fault, turnTo, calm } = useTake(typing, { law, school: book.school }, form)
  const id = useId()
  return (
    <Section title={words.slips} testId="slips">
      <p className="hint">{words.slipsHint}</p>
      <form ref={form} aria-label={words.slips} onSubmit={take}>
        <div className="field"><label htmlFor={`${id}-name`}>{words.slipName}</label><Input id={`${id}-name`} name="name" autoComplete="off" value={typing.name} onChange={(_, { value }) => { typing.setName(value) }} /></div>
        <Who found={typing.found} typed={typing.name} pick={(person) => { typing.pick(person); turnTo('codes') }} />
        <div className="field"><label htmlFor={`${id}-codes`}>{words.slipCodes}</label><Input id={`${id}-codes`} name="codes" autoComplete="off" value={typing.codes} aria-describedby={`${id}-fault`} onChange={(_, { value }) => { typing.setCodes(value); calm() }} /></div>
        <p id={`${id}-fault`} role="alert" className="unsure">{fault}</p>
        <Button type="submit">{words.slipEnter}</Button>
      </form>
      <ol className="plain">{typed.slice(0, SHOWN).map((slip) => <Typed key={slip.key} slip={slip} state={stateNow(slip, book.people)} again={() => { void takeSlip(desk, slip, law) }} />)}</ol>
    </Section>
  )
}
