import { Migration } from '@mikro-orm/migrations'

/** Written from the entities by `server/cli/emit-migration.ts`. */
export class PaperRevocations extends Migration {
  override up(): void {
    this.addSql('create table "paper_revocation" ("id" varchar(36) not null, "paper_id" varchar(36) not null, "on" varchar(10) not null, "at" timestamptz not null, "account" varchar(36) not null, "by_name" varchar(255) not null, "reason" text not null, primary key ("id"));')
    this.addSql('alter table "paper_revocation" add constraint "paper_revocation_paper_id_unique" unique ("paper_id");')
    this.addSql('alter table "paper_revocation" add constraint "paper_revocation_paper_id_foreign" foreign key ("paper_id") references "paper" ("id") on delete restrict;')
  }
}
