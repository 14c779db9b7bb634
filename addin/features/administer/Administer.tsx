import { useEffect } from 'react'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { SignInFirst } from '../../ui/SignInFirst.tsx'
import { Invite } from './Invite.tsx'
import { NewAuthority } from './NewAuthority.tsx'
import { NewSchool } from './NewSchool.tsx'
import { People } from './People.tsx'
import { Supervision } from './Supervision.tsx'
import { Units } from './Units.tsx'
import { readRegister, register } from './units.ts'

const Register = () => {
  const desk = useDesk()
  const { shell } = usePhrases()
  const held = useStore(register)
  useEffect(() => { void readRegister(desk) }, [desk])
  if (!held) return <ActButton act={() => { void readRegister(desk) }}>{shell.again}</ActButton>
  return <><Invite register={held} /><People register={held} /><Units register={held} /><NewAuthority register={held} /><NewSchool register={held} /><Supervision register={held} /></>
}

/** Units with their days, people by invitation, roles. */
export const Administer = () => {
  const { administer, trouble } = usePhrases()
  const { account, ended } = useStore(useDesk().session)
  if (!account || ended) return <SignInFirst>{ended ? trouble.signedOut : administer.signedOut}</SignInFirst>
  return account.grants.some(({ role }) => role === 'ADMINISTRATOR') ? <Register /> : <p>{administer.notYours}</p>
}
