import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { viewerOrThrow } from '#server/account/scope.ts'
import type { Context } from '#server/context.ts'
import { Day } from '#server/graph/scalars.ts'
import { CatalogueImportInput, CataloguePayload, CatalogueShown, CatalogueVerifyInput } from './catalogue.types.ts'
import { cataloguesOn } from './catalogues-on.ts'
import { importCatalogue } from './import-catalogue.ts'
import { verifyCatalogue } from './verify-catalogue.ts'

@Resolver()
export class CatalogueResolver {
  @Query(() => [CatalogueShown], { description: 'The lists of modules people choose from, as they stand on a day.' })
  catalogues(@Ctx() context: Context, @Arg('on', () => Day, { nullable: true, description: 'The day; today unless told.' }) on?: string | null): Promise<CatalogueShown[]> {
    viewerOrThrow(context)
    return cataloguesOn(context.em, on ?? context.clock.today())
  }

  @Mutation(() => CataloguePayload, { description: 'An administrator enters an official annex. From its day it takes the place of what was known, for everybody; plans already handed over keep what they were judged by.' })
  catalogueImport(@Ctx() context: Context, @Arg('input', () => CatalogueImportInput, { description: 'The annex.' }) input: CatalogueImportInput): Promise<CataloguePayload> {
    return importCatalogue(context, input)
  }

  @Mutation(() => CataloguePayload, { description: 'An administrator vouches for titles or periods of an imported list.' })
  catalogueVerify(@Ctx() context: Context, @Arg('input', () => CatalogueVerifyInput, { description: 'What was compared.' }) input: CatalogueVerifyInput): Promise<CataloguePayload> {
    return verifyCatalogue(context, input)
  }
}
