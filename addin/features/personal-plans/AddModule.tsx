import { Button, Input } from '@fluentui/react-components'
import { useId, useState } from 'react'
import type { Who } from '../../desk/year-level.ts'
import { Choice } from '../../ui/Choice.tsx'
import { usePhrases } from '../../ui/desk-context.ts'
import type { ByLaw, Item } from '../../desk/year-items.ts'
import { offeredTo, searched, standardsFor, suggestedFor, type Offered } from './modules.ts'

const SHOWN = 8

interface AddModuleProps {
  readonly person: Who
  readonly items: readonly Item[]
  readonly law: ByLaw
  readonly add: (code: string) => void
}

const Offer = ({ module, add }: { readonly module: Offered; readonly add: () => void }) => {
  const { personalPlans: words } = usePhrases()
  return (
    <li><button type="button" className="place" onClick={add}><span className="what"><span className="strong">{module.code}</span> {module.title ?? words.untitled}{!module.verified && <span className="unsure"> ({words.unverified})</span>}</span><span className="where">{[words.ofPeriods(module.periods), module.group].filter(Boolean).join(' · ')}</span></button></li>
  )
}

/** Modules of the person's own list, found by code, word or group; Enter takes the first. */
export const AddModule = ({ person, items, law, add }: AddModuleProps) => {
  const { personalPlans: words } = usePhrases()
  const [typed, setTyped] = useState('')
  const [standard, setStandard] = useState('')
  const [open, setOpen] = useState(false)
  const id = useId()
  const suggested = suggestedFor(person, law, standard)
  const offered = offeredTo(person, law).filter(({ code }) => !items.some((item) => item.id === code))
  const found = searched(offered, typed).filter(({ code }) => suggested?.has(code) ?? true)
  const [first] = found
  const take = (code: string): void => { add(code); setTyped('') }
  if (!open) return <Button size="small" onClick={() => { setOpen(true) }}>{words.addModule}</Button>
  if (offered.length === 0) return <p className="hint">{words.noList}</p>
  return (
    <div className="card" data-testid="add-module">
      <form className="field" aria-label={words.addModule} onSubmit={(event) => { event.preventDefault(); if (first) take(first.code) }}>
        <label htmlFor={id}>{words.searchModule}</label>
        <Input id={id} autoComplete="off" value={typed} onChange={(_, { value }) => { setTyped(value) }} />
      </form>
      <Choice label={words.standard} value={standard} set={setStandard} options={[['', words.anyStandard], ...standardsFor(person, law).map((name) => [name, name] as const)]} />
      {standard !== '' && <p className="hint">{words.standardHint(standard)}</p>}
      {found.length === 0 && <p className="hint" role="status">{words.noModule}</p>}
      <ul className="plain">{found.slice(0, SHOWN).map((module) => <Offer key={module.code} module={module} add={() => { take(module.code) }} />)}</ul>
    </div>
  )
}
