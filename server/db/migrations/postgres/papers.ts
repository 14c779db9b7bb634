import { Migration } from '@mikro-orm/migrations'

/** Written from the entities by `server/cli/emit-migration.ts`. */
export class Papers extends Migration {
  override up(): void {
    this.addSql('create table "paper" ("id" varchar(36) not null, "school_id" varchar(36) not null, "school_year" varchar(9) not null, "kind" varchar(255) not null, "number" varchar(255) null, "number_key" varchar(255) null, "number_year" int not null, "issued_on" varchar(10) not null, "account" varchar(36) not null, "issued_by_name" varchar(255) not null, "at" timestamptz not null, "on_behalf" boolean not null, "file_name" varchar(255) not null, "bytes" int not null, "sha256" varchar(64) not null, "content" text not null, "book_version" int not null, "snapshot_sha256" varchar(64) null, "person" varchar(36) null, "team" varchar(255) null, "statements" text not null, primary key ("id"));')
    this.addSql('create index "paper_number_key_index" on "paper" ("number_key");')
    this.addSql('create index "paper_sha256_index" on "paper" ("sha256");')
    this.addSql('create index "paper_school_id_school_year_index" on "paper" ("school_id", "school_year");')
    this.addSql('alter table "paper" add constraint "paper_school_id_number_year_number_key_unique" unique ("school_id", "number_year", "number_key");')
    this.addSql('alter table "paper" add constraint "paper_school_id_foreign" foreign key ("school_id") references "school" ("id") on delete restrict;')
  }
}
