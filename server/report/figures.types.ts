import { Field, Float, Int, ObjectType } from 'type-graphql'
import type { ProgrammeTally, Tally } from '#schema/reports/tally.ts'

@ObjectType({ description: 'Periods of one programme, all people together.' })
export class ProgrammePeriods {
  @Field(() => String, { description: "'01', '02' or '03'." })
  programme!: string

  @Field(() => Float, { description: 'Owed by law.' })
  owed!: number

  @Field(() => Float, { description: 'Stated, and for programme 03 else those verified in the lists.' })
  planned!: number

  @Field(() => Float, { description: 'Missing, person by person: what one has too many does not help another.' })
  missing!: number

  @Field(() => Int, { description: 'People of whom nothing says how many are planned or owed.' })
  unsaid!: number
}

@ObjectType({ description: 'Registrations for one module.' })
export class ModuleCount {
  @Field(() => String, { description: "Code, such as 'GVPT 4'." })
  code!: string

  @Field(() => Int, { description: 'How many people chose it.' })
  count!: number
}

@ObjectType({ description: 'People of a school or an authority in figures. Nobody is named; people who left are not counted.' })
export class ReportFigures {
  @Field(() => Int, { description: 'People still there.' })
  people!: number

  @Field(() => Int, { description: 'Managers among them.' })
  managers!: number

  @Field(() => Int, { description: 'Teachers among them.' })
  teachers!: number

  @Field(() => Int, { description: 'Modules chosen, all people together.' })
  registrations!: number

  @Field(() => [ProgrammePeriods], { description: 'Programmes 01, 02 and 03.' })
  programmes!: ProgrammePeriods[]

  @Field(() => [ModuleCount], { description: 'Registrations by module, in the order of the codes.' })
  modules!: ModuleCount[]

  @Field(() => Int, { description: 'Rated as having completed: as the sheet states, else as the marks give.' })
  completed!: number

  @Field(() => Int, { description: 'Rated as not having completed.' })
  notCompleted!: number

  @Field(() => Int, { description: 'Not rated.' })
  unrated!: number
}

const programme = (name: string, tally: ProgrammeTally): ProgrammePeriods => Object.assign(new ProgrammePeriods(), { programme: name, ...tally })

const byCode = new Intl.Collator('vi', { numeric: true })

export const showFigures = ({ programmes, modules, ...counts }: Tally): ReportFigures =>
  Object.assign(new ReportFigures(), counts, {
    programmes: [programme('01', programmes.periods01), programme('02', programmes.periods02), programme('03', programmes.periods03)],
    modules: [...modules].map(([code, count]) => Object.assign(new ModuleCount(), { code, count })).sort((one, other) => byCode.compare(one.code, other.code)),
  })
