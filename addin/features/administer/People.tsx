import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { revokeGrant } from './administer.ts'
import type { Person, Register } from './units.ts'

/** Taking a role away asks once more, because it cannot be given back without a new invitation. */
const Grant = ({ grant, person }: { readonly grant: Person['grants'][number]; readonly person: Person }) => {
  const desk = useDesk()
  const { administer, signing, shell } = usePhrases()
  const [asking, setAsking] = useState(false)
  const name = signing.grant(grant.role, grant.school?.name ?? grant.authority?.name ?? '')
  return (
    <li className="row">
      <span>{name}</span>
      {asking
        ? <><ActButton size="small" appearance="primary" act={() => { void revokeGrant(desk, grant.id) }}>{administer.reallyRevoke}</ActButton><Button size="small" onClick={() => { setAsking(false) }}>{shell.cancel}</Button></>
        : <Button size="small" aria-label={administer.revokeOf(name, person.displayName)} onClick={() => { setAsking(true) }}>{administer.revoke}</Button>}
    </li>
  )
}

/** Everybody with an account, and what they may do. */
export const People = ({ register }: { readonly register: Register }) => {
  const { administer } = usePhrases()
  return (
    <Section title={administer.people(register.people.length)} testId="people">
      <ol className="plain">
        {register.people.map((person) => (
          <li key={person.id} className="outcome" data-testid="person">
            <p><span className="strong">{person.displayName}</span> <span className="hint">{person.username}</span></p>
            <ul className="plain">{person.grants.map((grant) => <Grant key={grant.id} grant={grant} person={person} />)}</ul>
          </li>
        ))}
      </ol>
      {register.morePeople && <p className="hint">{administer.more}</p>}
    </Section>
  )
}
