import { useState, type FormEvent } from 'react'
import { Choice } from '../../ui/Choice.tsx'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { TextField } from '../../ui/TextField.tsx'
import { createAuthority } from './administer.ts'
import type { Register } from './units.ts'

const empty = { code: '', name: '', kind: '', from: '', to: '', parent: '' }

/** An authority, with the first and, where it ended, the last day of its life. */
export const NewAuthority = ({ register }: { readonly register: Register }) => {
  const desk = useDesk()
  const { administer } = usePhrases()
  const [fields, setFields] = useState(empty)
  const set = (name: keyof typeof empty) => (value: string): void => { setFields({ ...fields, [name]: value }) }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const { code, name, kind, from, to, parent } = fields
    void createAuthority(desk, { code, name, kind, from: from || null, to: to || null, parent: parent || null }).then((made) => { if (made) setFields(empty) })
  }
  return (
    <details className="section">
      <summary tabIndex={0}>{administer.newAuthority}</summary>
      <form onSubmit={submit} aria-label={administer.newAuthority}>
        <TextField label={administer.name} value={fields.name} set={set('name')} required />
        <TextField label={administer.code} value={fields.code} set={set('code')} required />
        <TextField label={administer.kind} hint={administer.kindHint} value={fields.kind} set={set('kind')} required />
        <Choice label={administer.parent} value={fields.parent} set={set('parent')} options={[['', administer.noParent], ...register.authorities.map(({ id, name }) => [id, name] as const)]} />
        <TextField label={administer.from} type="date" value={fields.from} set={set('from')} />
        <TextField label={administer.to} type="date" hint={administer.toHint} value={fields.to} set={set('to')} />
        <ActButton appearance="primary">{administer.create}</ActButton>
      </form>
    </details>
  )
}
