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

/**
 * A browser remembers that a part did not arrive and never asks for it again, so the pane has to be opened anew;
 * only once the server answers, or nothing but an empty frame would be left. Account and place survive.
 */
const openAnew = async (): Promise<void> => {
  const reached = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).then(({ ok }) => ok, () => false)
  if (reached) location.reload()
}

/** A screen that comes when it is asked for; where the network is lost meanwhile it says so and may be asked for again. */
export const lateScreen = (load: Load): ComponentType => {
  let arrived: ComponentType | null = null
  const LateScreen = () => {
    const [{ Here, lost }, set] = useState<Arrival>({ Here: arrived, lost: false })
    const come = async (): Promise<void> => {
      const screen = await load().catch(() => null)
      arrived = screen?.default ?? null
      set({ Here: arrived, lost: arrived === null })
    }
    const again = async (): Promise<void> => {
      await come()
      if (arrived === null) await openAnew()
    }
    useEffect(() => { if (arrived === null) void come() }, [])
    if (Here) return <Here />
    return lost ? <Lost again={() => { void again() }} /> : <Opening />
  }
  return LateScreen
}
