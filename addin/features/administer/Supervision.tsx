import { useState, type FormEvent } from 'react'
import { today } from '../../clock.ts'
import { Choice } from '../../ui/Choice.tsx'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { TextField } from '../../ui/TextField.tsx'
import { setSupervision } from './administer.ts'
import type { Register } from './units.ts'

/** Who receives a school's plans from a day on; what was sent before stays where it was sent. */
export const Supervision = ({ register }: { readonly register: Register }) => {
  const desk = useDesk()
  const { administer, shell } = usePhrases()
  const [fields, setFields] = useState({ school: '', authority: '', from: today(desk.clock.now()) })
  const school = fields.school || (register.schools[0]?.id ?? '')
  const authority = fields.authority || (register.authorities[0]?.id ?? '')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void setSupervision(desk, { school, authority, from: fields.from })
  }
  return (
    <details className="section">
      <summary tabIndex={0}>{administer.supervision}</summary>
      <form onSubmit={submit} aria-label={administer.supervision}>
        <Choice label={shell.school} value={school} set={(value) => { setFields({ ...fields, school: value }) }} options={register.schools.map(({ id, name }) => [id, name] as const)} />
        <Choice label={administer.receivedBy} value={authority} set={(value) => { setFields({ ...fields, authority: value }) }} options={register.authorities.map(({ id, name }) => [id, name] as const)} />
        <TextField label={administer.since} type="date" value={fields.from} set={(from) => { setFields({ ...fields, from }) }} required />
        <ActButton appearance="primary">{administer.supervise}</ActButton>
      </form>
    </details>
  )
}
