import { useState, type FormEvent } from 'react'
import { homeOf } from '../../desk/home.ts'
import { cameFrom, goTo, type Place } from '../../desk/route.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { TextField } from '../../ui/TextField.tsx'
import { signIn, signOut } from './sign-in.ts'

/** Whoever comes from nowhere in particular goes where their work is. */
const START: readonly Place[] = ['sign-in', 'check', 'invitation']

const Form = () => {
  const desk = useDesk()
  const { signing } = usePhrases()
  const [username, setUsername] = useState(desk.session.get().account?.username ?? '')
  const [password, setPassword] = useState('')
  const before = cameFrom()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void signIn(desk, { username: username.trim(), password }).then((entered) => {
      setPassword('')
      if (entered) goTo(START.includes(before.place) ? homeOf(desk.session.get().account) : before.place, before.rest)
    })
  }
  return (
    <form onSubmit={submit} aria-label={signing.title}>
      <TextField label={signing.username} value={username} set={setUsername} autoComplete="username" required />
      <TextField label={signing.password} value={password} set={setPassword} type="password" autoComplete="current-password" required />
      <ActButton appearance="primary">{signing.submit}</ActButton>
      <p className="hint">{signing.noPassword}</p>
    </form>
  )
}

const Who = () => {
  const desk = useDesk()
  const { account } = useStore(desk.session)
  const { signing } = usePhrases()
  if (!account) return null
  return (
    <>
      <p>{signing.signedInAs(account.displayName, account.username)}</p>
      <ul className="plain">{account.grants.map((grant) => <li key={grant.id}>{signing.grant(grant.role, grant.school?.name ?? grant.authority?.name ?? '')}</li>)}</ul>
      <ActButton act={() => { void signOut(desk) }}>{signing.signOut}</ActButton>
    </>
  )
}

/** Who one is here; asked again after a session ended, with all work left as it stood. */
export const SignIn = () => {
  const { account, ended } = useStore(useDesk().session)
  const { trouble } = usePhrases()
  return account && !ended ? <Who /> : <>{ended && <p data-testid="session-ended">{trouble.signedOut}</p>}<Form /></>
}
