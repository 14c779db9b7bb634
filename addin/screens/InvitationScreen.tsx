import { AcceptInvitation } from '../features/sign-in/AcceptInvitation.tsx'
import { usePhrases } from '../ui/desk-context.ts'
import { Title } from '../ui/Title.tsx'

const InvitationScreen = () => <><Title>{usePhrases().signing.invitation}</Title><AcceptInvitation /></>
export default InvitationScreen
