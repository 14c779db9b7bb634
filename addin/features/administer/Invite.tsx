import { useId, useState, type FormEvent } from 'react'
import type { AccountInviteInput, AccountRole } from '../../api/generated/graphql.ts'
import { Choice } from '../../ui/Choice.tsx'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { TextField } from '../../ui/TextField.tsx'
import { Section } from '../../ui/Section.tsx'
import { invite } from './administer.ts'
import type { Register } from './units.ts'

const ROLES: readonly AccountRole[] = ['CLERK', 'PRINCIPAL', 'TEAM_HEAD', 'DEPUTY', 'OFFICER', 'ADMINISTRATOR']

/** Which kind of unit a role works in. */
const unitOf = (role: AccountRole): 'school' | 'authority' | null => ({ CLERK: 'school', PRINCIPAL: 'school', OFFICER: 'authority', ADMINISTRATOR: null, TEAM_HEAD: 'school', DEPUTY: 'school' } as const)[role]

const inputOf = (role: AccountRole, unit: string, team: string): AccountInviteInput => {
  const kind = unitOf(role)
  return { role, school: kind === 'school' ? unit : null, authority: kind === 'authority' ? unit : null, team: role === 'TEAM_HEAD' ? team : null }
}

const Link = ({ url, expiresAt }: { readonly url: string; readonly expiresAt: string }) => {
  const { administer, shell } = usePhrases()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{administer.link}</label>
      <input id={id} className="link-field" readOnly value={url} onFocus={(event) => { event.currentTarget.select() }} data-testid="invitation-url" />
      <span className="hint">{administer.linkHint(shell.when(expiresAt))}</span>
    </div>
  )
}

type Shown = { readonly url: string; readonly expiresAt: string } | null

/** Role and unit of whoever is invited; another kind of role wants another kind of unit. */
const usePlace = ({ schools, authorities }: Register) => {
  const [role, setRole] = useState<AccountRole>('CLERK')
  const [unit, setUnit] = useState('')
  const [team, setTeam] = useState('')
  const kind = unitOf(role)
  const units = kind === 'school' ? schools : authorities
  return { role, setRole, kind, units, setUnit, team, setTeam, unit: units.find(({ id }) => id === unit)?.id ?? units[0]?.id ?? '' }
}

/** Invites somebody by a link; the password is theirs alone from the first moment. */
export const Invite = ({ register }: { readonly register: Register }) => {
  const desk = useDesk()
  const { administer, signing, shell } = usePhrases()
  const { role, setRole, kind, units, unit, setUnit, team, setTeam } = usePlace(register)
  const [link, setLink] = useState<Shown>(null)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void invite(desk, inputOf(role, unit, team)).then((made) => { if (made?.url && made.expiresAt) setLink({ url: made.url, expiresAt: made.expiresAt }) })
  }
  return (
    <Section title={administer.invite} testId="invite">
      <form onSubmit={submit} aria-label={administer.invite}>
        <Choice label={administer.role} value={role} set={(value) => { setRole(value as AccountRole) }} options={ROLES.map((one) => [one, signing.role(one)] as const)} />
        {kind && <Choice label={shell[kind]} value={unit} set={setUnit} options={units.map(({ id, name }) => [id, name] as const)} />}
        {role === 'TEAM_HEAD' && <TextField label={administer.team} value={team} set={setTeam} hint={administer.teamHint} required />}
        <ActButton appearance="primary">{administer.makeLink}</ActButton>
      </form>
      {link && <Link {...link} />}
    </Section>
  )
}
