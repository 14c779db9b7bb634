import { Query, Resolver } from 'type-graphql'
import { currentRuleset } from './current.ts'
import { Ruleset } from './ruleset.type.ts'

@Resolver()
export class RulesetResolver {
  @Query(() => Ruleset, { description: 'The rules this server checks with now.' })
  ruleset(): Ruleset {
    return currentRuleset
  }
}
