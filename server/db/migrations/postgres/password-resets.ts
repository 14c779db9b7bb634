import { Migration } from '@mikro-orm/migrations'

/** One-time links by which an account gets a new password. */
const statements = [
  'create table "password_reset" ("id" varchar(36) not null, "account_id" varchar(36) not null, "token_hash" varchar(64) not null, "expires_at" timestamptz not null, "used_at" timestamptz null, primary key ("id"));',
  'alter table "password_reset" add constraint "password_reset_token_hash_unique" unique ("token_hash");',
  'alter table "password_reset" add constraint "password_reset_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;',
]

export class PasswordResets extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}
