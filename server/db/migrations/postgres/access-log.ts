import { Migration } from '@mikro-orm/migrations'

/** Who outside a school read its people by name. */
const statements = [
  'create table "access_log" ("id" varchar(36) not null, "plan_id" varchar(36) not null, "account_id" varchar(36) null, "authority_id" varchar(36) not null, "by_name" varchar(255) not null, "way" varchar(255) not null, "purpose" text not null, "day" varchar(10) not null, "at" timestamptz not null, "last_at" timestamptz not null, "lines" int not null, primary key ("id"));',
  'create index "access_log_plan_id_last_at_index" on "access_log" ("plan_id", "last_at");',
  'alter table "access_log" add constraint "access_log_plan_id_foreign" foreign key ("plan_id") references "plan" ("id") on delete cascade;',
  'alter table "access_log" add constraint "access_log_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete set null;',
  'alter table "access_log" add constraint "access_log_authority_id_foreign" foreign key ("authority_id") references "authority" ("id") on delete restrict;',
]

export class AccessLogs extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}
