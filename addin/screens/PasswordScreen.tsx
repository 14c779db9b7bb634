import { ChoosePassword } from '../features/sign-in/ChoosePassword.tsx'
import { usePhrases } from '../ui/desk-context.ts'
import { Title } from '../ui/Title.tsx'

const PasswordScreen = () => <><Title>{usePhrases().signing.newPassword}</Title><ChoosePassword /></>
export default PasswordScreen
