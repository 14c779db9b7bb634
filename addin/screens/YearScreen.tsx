import { route } from '../desk/route.ts'
import { usePhrases, useStore } from '../ui/desk-context.ts'
import { Title } from '../ui/Title.tsx'
import { YearFrame } from '../ui/YearFrame.tsx'

const YearScreen = () => {
  const { year } = usePhrases()
  useStore(route)
  return <><Title>{year.title}</Title><YearFrame>{() => null}</YearFrame></>
}
export default YearScreen
