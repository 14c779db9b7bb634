import { claimsOn } from '#schema/engine/claims.ts'
import { inForce, valueOn } from '#schema/engine/in-force.ts'
import { settled } from '#schema/engine/settled.ts'
import { stalenessOf } from '#schema/engine/staleness.ts'
import { termOn } from '#schema/engine/term.ts'
import type { Provision } from '#schema/grammar/provision.ts'
import { provisions as pack } from '#schema/law/provisions.ts'
import { basisText, stalenessText } from '#schema/locale/basis-text.ts'
import { questionTitle } from '#schema/locale/questions.ts'
import { compareAnswers } from '#schema/rules/questions.ts'
import { ProvisionInForce } from './provision.types.ts'

/** Whole lists of modules have a query of their own. */
const isList = ({ id }: Provision): boolean => id.startsWith('modules/')

interface Seen {
  readonly on: string
  readonly today: string
  readonly decides: boolean
  readonly isLocal: boolean
}

function shown(provision: Provision, { on, today, decides, isLocal }: Seen): ProvisionInForce {
  const { id, layer, cite, checkedOn } = provision
  const { instrument, clause } = cite ?? { instrument: null, clause: null }
  const { from, until } = termOn(provision, on) ?? { from: on, until: null }
  const basis = { provision: id, layer, cite, checkedOn }
  return Object.assign(new ProvisionInForce(), {
    id, layer, checkedOn, decides,
    titleVi: questionTitle(id, 'vi'), titleEn: questionTitle(id, 'en'),
    value: valueOn(provision, on), from, until,
    instrument, clause,
    citationVi: basisText([basis], 'vi'), citationEn: basisText([basis], 'en'),
    stale: stalenessOf(provision, today).state === 'stale',
    staleVi: stalenessText(basis, { today, language: 'vi' }), staleEn: stalenessText(basis, { today, language: 'en' }),
    plain: isLocal ? provision : null,
  })
}

/** What holds on a day, question by question: the one that decides, or all that claim to. */
export function showProvisions(local: readonly Provision[], { on, today }: { readonly on: string; readonly today: string }): ProvisionInForce[] {
  const given = settled(local, on, compareAnswers)
  return pack.flatMap((base) => {
    const verdict = inForce(claimsOn(base, given, on), on)
    if (verdict.state === 'none' || isList(base)) return []
    const standing = verdict.state === 'one' ? [verdict.provision] : verdict.provisions
    return standing.map((provision) => shown(local.find(({ id, layer }) => id === provision.id && layer === provision.layer) ?? provision, { on, today, decides: verdict.state === 'one', isLocal: provision !== base }))
  })
}
