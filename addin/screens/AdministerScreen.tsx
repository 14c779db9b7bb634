import { Administer } from '../features/administer/Administer.tsx'
import { usePhrases } from '../ui/desk-context.ts'
import { Title } from '../ui/Title.tsx'

const AdministerScreen = () => <><Title>{usePhrases().administer.title}</Title><Administer /></>
export default AdministerScreen
