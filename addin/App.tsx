import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import type { ComponentType } from 'react'
import type { Desk } from './desk/desk.ts'
import { guideOpen } from './desk/guide.ts'
import { route, type Place } from './desk/route.ts'
import { learn } from './locale/phrases.ts'
import CheckScreen from './screens/CheckScreen.tsx'
import { BusyBar } from './ui/BusyBar.tsx'
import { DeskContext, useDesk, useStore } from './ui/desk-context.ts'
import { Header } from './ui/Header.tsx'
import { lateScreen } from './ui/late-screen.tsx'
import { NoticeBar } from './ui/NoticeBar.tsx'

/** A screen comes with all that it says. */
const screen = (load: () => Promise<{ readonly default: ComponentType }>) => lateScreen(async () => (await Promise.all([load(), learn('vi')]))[0])

/** Screens other than the first come when they are asked for. */
const screens: Readonly<Record<Place, ComponentType>> = {
  check: CheckScreen,
  summarise: screen(() => import('./screens/SummariseScreen.tsx')),
  send: screen(() => import('./screens/SendScreen.tsx')),
  review: screen(() => import('./screens/ReviewScreen.tsx')),
  pull: screen(() => import('./screens/PullScreen.tsx')),
  board: screen(() => import('./screens/BoardScreen.tsx')),
  legal: screen(() => import('./screens/LegalScreen.tsx')),
  year: screen(() => import('./screens/YearScreen.tsx')),
  results: screen(() => import('./screens/ResultsScreen.tsx')),
  certificates: screen(() => import('./screens/CertificatesScreen.tsx')),
  papers: screen(() => import('./screens/PapersScreen.tsx')),
  administer: screen(() => import('./screens/AdministerScreen.tsx')),
  'sign-in': screen(() => import('./screens/SignInScreen.tsx')),
  invitation: screen(() => import('./screens/InvitationScreen.tsx')),
  password: screen(() => import('./screens/PasswordScreen.tsx')),
}

const Guide = screen(() => import('./features/follow-guide/Guide.tsx'))

const FirstSteps = () => (useStore(guideOpen) ? <Guide /> : null)

const Screen = () => {
  const { place, rest } = useStore(route)
  const busy = useStore(useDesk().busy) !== null
  const Here = screens[place]
  return (
    <main id="content" key={`${place}/${rest}`} aria-busy={busy}>
      <Here />
    </main>
  )
}

/** The pane: header, one sentence of news, one screen. */
export const App = ({ desk }: { readonly desk: Desk }) => (
  <DeskContext.Provider value={desk}>
    <FluentProvider theme={webLightTheme} className="pane">
      <div className="top"><Header /><div className="news"><BusyBar /><NoticeBar /></div></div>
      <FirstSteps />
      <Screen />
    </FluentProvider>
  </DeskContext.Provider>
)
