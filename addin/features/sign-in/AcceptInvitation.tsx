import { useState, type FormEvent } from 'react'
import { goTo, route } from '../../desk/route.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { TextField } from '../../ui/TextField.tsx'
import { acceptInvitation } from './sign-in.ts'
import { tokenIn } from './token-in.ts'

/** An invitation becomes an account: a name, a user name, a password, nothing through a third person. */
export const AcceptInvitation = () => {
  const desk = useDesk()
  const { signing } = usePhrases()
  const [link, setLink] = useState(route.get().rest)
  const [fields, setFields] = useState({ username: '', displayName: '', password: '' })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void acceptInvitation(desk, { token: tokenIn(link), ...fields }).then((entered) => { if (entered) goTo('check') })
  }
  return (
    <form onSubmit={submit} aria-label={signing.invitation}>
      {route.get().rest === '' && <TextField label={signing.link} value={link} set={setLink} required />}
      <TextField label={signing.displayName} value={fields.displayName} set={(displayName) => { setFields({ ...fields, displayName }) }} autoComplete="name" required />
      <TextField label={signing.username} hint={signing.usernameHint} value={fields.username} set={(username) => { setFields({ ...fields, username }) }} autoComplete="username" required />
      <TextField label={signing.password} hint={signing.passwordHint} value={fields.password} set={(password) => { setFields({ ...fields, password }) }} type="password" autoComplete="new-password" required />
      <ActButton appearance="primary">{signing.accept}</ActButton>
    </form>
  )
}
