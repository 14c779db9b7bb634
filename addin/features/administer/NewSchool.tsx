import { useState, type FormEvent } from 'react'
import type { Level } from '../../api/generated/graphql.ts'
import { Choice } from '../../ui/Choice.tsx'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { TextField } from '../../ui/TextField.tsx'
import { createSchool } from './administer.ts'
import type { Register } from './units.ts'

const LEVELS: readonly Level[] = ['PRESCHOOL', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY']

const empty = { code: '', name: '', from: '', authority: '' }

const Levels = ({ chosen, set }: { readonly chosen: readonly Level[]; readonly set: (levels: readonly Level[]) => void }) => {
  const { administer } = usePhrases()
  return (
    <fieldset className="answers">
      <legend>{administer.levels}</legend>
      {LEVELS.map((level) => (
        <label key={level}><input type="checkbox" checked={chosen.includes(level)} onChange={() => { set(chosen.includes(level) ? chosen.filter((one) => one !== level) : [...chosen, level]) }} /> {administer.level[level]}</label>
      ))}
    </fieldset>
  )
}

/** A school, its levels, and who receives its plans. */
export const NewSchool = ({ register }: { readonly register: Register }) => {
  const desk = useDesk()
  const { administer, shell } = usePhrases()
  const [fields, setFields] = useState(empty)
  const [levels, setLevels] = useState<readonly Level[]>([])
  const set = (name: keyof typeof empty) => (value: string): void => { setFields({ ...fields, [name]: value }) }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const { code, name, from } = fields
    const authority = fields.authority || (register.authorities[0]?.id ?? '')
    void createSchool(desk, { code, name, levels: [...levels], from: from || null, authority }).then((made) => { if (made) { setFields(empty); setLevels([]) } })
  }
  return (
    <details className="section">
      <summary tabIndex={0}>{administer.newSchool}</summary>
      <form onSubmit={submit} aria-label={administer.newSchool}>
        <TextField label={administer.name} value={fields.name} set={set('name')} required />
        <TextField label={administer.code} value={fields.code} set={set('code')} required />
        <Levels chosen={levels} set={setLevels} />
        <Choice label={shell.authority} value={fields.authority} set={set('authority')} options={register.authorities.map(({ id, name }) => [id, name] as const)} />
        <TextField label={administer.from} type="date" value={fields.from} set={set('from')} />
        <ActButton appearance="primary">{administer.create}</ActButton>
      </form>
    </details>
  )
}
