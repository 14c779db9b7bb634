import { Migration } from '@mikro-orm/migrations'

/** Written from the entities by `server/cli/emit-migration.ts`. */
export class SchoolYears extends Migration {
  override up(): void {
    this.addSql('alter table "invitation" add column "team" varchar(255) null;')
    this.addSql('alter table "account_grant" add column "team" varchar(255) null;')
    this.addSql('create table "year_entry" ("id" varchar(36) not null, "school_id" varchar(36) not null, "school_year" varchar(9) not null, "number" int not null, "at" timestamptz not null, "account" varchar(36) not null, "by_name" varchar(255) not null, "by_role" varchar(255) not null, "by_team" varchar(255) null, "act" varchar(255) not null, "person" varchar(36) null, "payload" json not null, primary key ("id"));')
    this.addSql('create index "year_entry_school_id_person_index" on "year_entry" ("school_id", "person");')
    this.addSql('alter table "year_entry" add constraint "year_entry_school_id_school_year_number_unique" unique ("school_id", "school_year", "number");')
    this.addSql('alter table "year_entry" add constraint "year_entry_school_id_foreign" foreign key ("school_id") references "school" ("id") on delete restrict;')
  }
}
