import { Button } from '@fluentui/react-components'
import { useEffect, useState, type ComponentType } from 'react'
import { usePhrases } from './desk-context.ts'

type Load = () => Promise<{ readonly default: ComponentType }>

interface Arrival {
  readonly Here: ComponentType | null
  readonly lost: boolean
}

const Opening = () => <p role="status">{usePhrases().shell.loading}</p>

const Lost = ({ again }: { readonly again: () => void }) => {
  const { shell, trouble } = usePhrases()
  return <div role="alert"><p>{trouble.lost}</p><Button onClick={again}>{shell.again}</Button></div>
}

/** A screen that comes when it is asked for; where the network is lost meanwhile it says so and may be asked for again. */
export const lateScreen = (load: Load): ComponentType => {
  let arrived: ComponentType | null = null
  const LateScreen = () => {
    const [{ Here, lost }, set] = useState<Arrival>({ Here: arrived, lost: false })
    const fetch = (): void => {
      set({ Here: arrived, lost: false })
      load().then((screen) => { arrived = screen.default; set({ Here: arrived, lost: false }) }, () => { set({ Here: null, lost: true }) })
    }
    useEffect(() => { if (arrived === null) fetch() }, [])
    if (Here) return <Here />
    return lost ? <Lost again={fetch} /> : <Opening />
  }
  return LateScreen
}
