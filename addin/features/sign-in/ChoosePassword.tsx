import { useState, type FormEvent } from 'react'
import { goTo, route } from '../../desk/route.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { TextField } from '../../ui/TextField.tsx'
import { choosePassword } from './sign-in.ts'
import { tokenIn } from './token-in.ts'

/** Whoever forgot the password takes the administrator's link and chooses a new one, unseen by anybody. */
export const ChoosePassword = () => {
  const desk = useDesk()
  const { signing } = usePhrases()
  const [link, setLink] = useState(route.get().rest)
  const [password, setPassword] = useState('')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void choosePassword(desk, { token: tokenIn(link), password }).then((entered) => { if (entered) goTo('check') })
  }
  return (
    <form onSubmit={submit} aria-label={signing.newPassword}>
      {route.get().rest === '' && <TextField label={signing.resetLink} value={link} set={setLink} required />}
      <TextField label={signing.newPassword} hint={signing.passwordHint} value={password} set={setPassword} type="password" autoComplete="new-password" required />
      <ActButton appearance="primary">{signing.choosePassword}</ActButton>
    </form>
  )
}
