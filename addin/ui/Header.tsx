import { useEffect } from 'react'
import type { Account } from '../desk/desk.ts'
import { closeGuide, guideOpen } from '../desk/guide.ts'
import { route, type Place } from '../desk/route.ts'
import { speak } from '../desk/speak.ts'
import { useDesk, usePhrases, useStore } from './desk-context.ts'

type Role = Account['grants'][number]['role']

/** Which parts a role works in. Everybody may check. */
const PARTS: Readonly<Record<Role | 'TEAM_HEAD' | 'DEPUTY', readonly Place[]>> = {
  CLERK: ['send', 'year'],
  PRINCIPAL: ['send', 'review', 'year'],
  TEAM_HEAD: ['year'],
  DEPUTY: ['year'],
  OFFICER: ['board', 'pull'],
  ADMINISTRATOR: ['administer'],
}

const partsOf = (account: Account | null): readonly Place[] => {
  const roles = account?.grants.map((grant) => grant.role) ?? ['CLERK' as const]
  return [...new Set<Place>(['check', 'summarise', ...roles.flatMap((role) => PARTS[role])])]
}

/** Places of their own that belong to the school year. */
const OF_YEAR: readonly Place[] = ['results', 'certificates', 'papers']

const Language = () => {
  const desk = useDesk()
  const { shell } = usePhrases()
  const language = useStore(desk.language)
  const other = language === 'vi' ? 'en' : 'vi'
  useEffect(() => { document.documentElement.lang = language }, [language])
  return (
    <button type="button" className="link" lang={other} onClick={() => { void speak(desk, other) }} title={shell.switchLanguage}>
      {shell.otherLanguage}
    </button>
  )
}

const Who = () => {
  const { account, ended } = useStore(useDesk().session)
  const { shell } = usePhrases()
  return <a className="link" href="#/sign-in" data-testid="account">{account && !ended ? account.displayName : shell.signIn}</a>
}

const Help = () => {
  const { shell } = usePhrases()
  const open = useStore(guideOpen)
  return <button type="button" className="help" aria-label={shell.help} title={shell.help} aria-expanded={open} onClick={() => { if (open) closeGuide(); else guideOpen.set(true) }}>?</button>
}

/** Who is here, in which language, and the parts of the pane that concern them. */
export const Header = () => {
  const { shell } = usePhrases()
  const { place } = useStore(route)
  const current = OF_YEAR.includes(place) ? 'year' : place
  const { account } = useStore(useDesk().session)
  return (
    <header className="header">
      <div className="row brand-row"><span className="row"><span className="brand">{shell.product}<small>{shell.tagline}</small></span><Help /></span><span className="row"><Language /><Who /></span></div>
      <nav aria-label={shell.menu} className="tabs">
        {partsOf(account).map((part) => <a key={part} href={`#/${part}`} aria-current={part === current ? 'page' : undefined}>{shell[part as 'check' | 'summarise' | 'send' | 'review' | 'board' | 'pull' | 'administer' | 'year']}</a>)}
      </nav>
    </header>
  )
}
