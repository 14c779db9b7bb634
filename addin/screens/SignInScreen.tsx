import { SignIn } from '../features/sign-in/SignIn.tsx'
import { usePhrases } from '../ui/desk-context.ts'
import { Title } from '../ui/Title.tsx'

const SignInScreen = () => {
  const { signing } = usePhrases()
  return <><Title>{signing.title}</Title><SignIn /><p><a className="link" href="#/invitation">{signing.haveInvitation}</a> · <a className="link" href="#/password">{signing.haveReset}</a></p></>
}
export default SignInScreen
