import { store } from '../store.ts'

export type Place = 'check' | 'summarise' | 'send' | 'review' | 'board' | 'pull' | 'legal' | 'year' | 'results' | 'certificates' | 'papers' | 'administer' | 'sign-in' | 'invitation' | 'password'

export interface Route {
  readonly place: Place
  /** What follows the place, such as the token of a link. */
  readonly rest: string
}

const places: readonly Place[] = ['check', 'summarise', 'send', 'review', 'board', 'pull', 'legal', 'year', 'results', 'certificates', 'papers', 'administer', 'sign-in', 'invitation', 'password']

export const routeOf = (hash: string): Route => {
  const [, name = '', rest = ''] = /^#\/([\w-]+)\/?(.*)$/.exec(hash) ?? []
  return { place: places.find((place) => place === name) ?? 'check', rest: decodeURIComponent(rest) }
}

/** Where the pane is, by the address's hash alone: Office.js takes pushState away. */
export const route = store<Route>({ place: 'check', rest: '' })

let before: Route = { place: 'check', rest: '' }

/** The place one was at before this one: signing in goes back to it. */
export const cameFrom = (): Route => before

export const followHash = (): void => {
  const follow = (): void => {
    const next = routeOf(location.hash)
    if (next.place !== route.get().place) before = route.get()
    route.set(next)
  }
  follow()
  addEventListener('hashchange', follow)
}

export const goTo = (place: Place, rest = ''): void => { location.hash = rest === '' ? `#/${place}` : `#/${place}/${encodeURIComponent(rest)}` }
