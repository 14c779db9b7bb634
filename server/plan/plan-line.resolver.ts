import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql'
import { ownSchools } from '#server/account/scope.ts'
import type { Context } from '#server/context.ts'
import { LineNote } from './line-note.entity.ts'
import { notesOf } from './notes-of-lines.ts'
import { PlanLine } from './plan-line.entity.ts'

@Resolver(() => PlanLine)
export class PlanLineResolver {
  @FieldResolver(() => ID, { description: 'Whose line.' })
  personId(@Root() line: PlanLine): string {
    return line.person.id
  }

  @FieldResolver(() => [LineNote], { description: "Notes on the row. What a principal wrote stays inside the school." })
  notes(@Root() line: PlanLine, @Ctx() { viewer }: Context): LineNote[] {
    const inside = ownSchools(viewer).includes(line.plan.school.id)
    return notesOf(line).filter(({ byRole }) => inside || byRole === 'officer')
  }
}
