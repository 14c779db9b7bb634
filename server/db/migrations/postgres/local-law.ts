import { Migration } from '@mikro-orm/migrations'

/** Written from the entities by `server/cli/emit-migration.ts`. */
export class LocalLaw extends Migration {
  override up(): void {
    this.addSql('create table "imported_catalogue" ("id" varchar(36) not null, "prefix" varchar(10) not null, "version" int not null, "from" varchar(10) not null, "instrument" text not null, "clause" text null, "whole" boolean not null, "entries" jsonb not null, "imported_by" varchar(255) not null, "imported_at" timestamptz not null, primary key ("id"));')
    this.addSql('alter table "imported_catalogue" add constraint "imported_catalogue_prefix_version_unique" unique ("prefix", "version");')
    this.addSql('create table "local_provision" ("id" varchar(36) not null, "unit" varchar(36) not null, "authority_id" varchar(36) null, "school_id" varchar(36) null, "question" varchar(255) not null, "version" int not null, "from" varchar(10) not null, "until" varchar(10) null, "value" jsonb null, "instrument" text not null, "clause" text null, "checked_on" varchar(10) null, "yields" boolean not null default false, "corrects" varchar(36) null, "set_by" varchar(255) not null, "set_at" timestamptz not null, primary key ("id"));')
    this.addSql('alter table "local_provision" add constraint "local_provision_unit_question_version_unique" unique ("unit", "question", "version");')
    this.addSql('alter table "submission" add column "ruleset_local_sha256" varchar(64) null;')
    this.addSql('alter table "local_provision" add constraint "local_provision_authority_id_foreign" foreign key ("authority_id") references "authority" ("id") on delete restrict;')
    this.addSql('alter table "local_provision" add constraint "local_provision_school_id_foreign" foreign key ("school_id") references "school" ("id") on delete restrict;')
  }
}
