import { Migration } from '@mikro-orm/migrations'

/** Written from the entities by `server/cli/emit-migration.ts`. */
export class Transfers extends Migration {
  override up(): void {
    this.addSql('create table "year_transfer" ("id" varchar(36) not null, "from_id" varchar(36) not null, "to_id" varchar(36) not null, "school_year" varchar(9) not null, "person" varchar(36) not null, "day" varchar(10) not null, "decision" varchar(255) not null, "summary" json not null, "state" varchar(255) not null default \'offered\', "offered_at" timestamptz not null, "offered_by" varchar(255) not null, "accepted_at" timestamptz null, "accepted_by" varchar(255) null, primary key ("id"));')
    this.addSql('alter table "year_transfer" add constraint "year_transfer_from_id_foreign" foreign key ("from_id") references "school" ("id") on delete restrict;')
    this.addSql('alter table "year_transfer" add constraint "year_transfer_to_id_foreign" foreign key ("to_id") references "school" ("id") on delete restrict;')
  }
}
