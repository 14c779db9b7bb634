import { Migration } from '@mikro-orm/migrations'

/** Written from the entities by `server/cli/emit-migration.ts`. */
export class Initial extends Migration {
  override up(): void {
    this.addSql('create table "account" ("id" varchar(36) not null, "username" varchar(255) not null, "display_name" varchar(255) not null, "password_hash" varchar(255) not null, "active" boolean not null default true, primary key ("id"));')
    this.addSql('alter table "account" add constraint "account_username_unique" unique ("username");')
    this.addSql('create table "authority" ("id" varchar(36) not null, "code" varchar(255) not null, "name" varchar(255) not null, "kind" varchar(255) not null, "from" varchar(10) null, "to" varchar(10) null, "parent_id" varchar(36) null, primary key ("id"));')
    this.addSql('alter table "authority" add constraint "authority_code_unique" unique ("code");')
    this.addSql('create table "school" ("id" varchar(36) not null, "code" varchar(255) not null, "name" varchar(255) not null, "levels" jsonb not null, "from" varchar(10) null, "to" varchar(10) null, primary key ("id"));')
    this.addSql('alter table "school" add constraint "school_code_unique" unique ("code");')
    this.addSql('create table "invitation" ("id" varchar(36) not null, "token_hash" varchar(64) not null, "role" varchar(255) not null, "school_id" varchar(36) null, "authority_id" varchar(36) null, "expires_at" timestamptz not null, "used_at" timestamptz null, primary key ("id"));')
    this.addSql('alter table "invitation" add constraint "invitation_token_hash_unique" unique ("token_hash");')
    this.addSql('create table "account_grant" ("id" varchar(36) not null, "account_id" varchar(36) not null, "role" varchar(255) not null, "school_id" varchar(36) null, "authority_id" varchar(36) null, primary key ("id"));')
    this.addSql('create table "session" ("id" varchar(36) not null, "account_id" varchar(36) not null, "token_hash" varchar(64) not null, "expires_at" timestamptz not null, "revoked_at" timestamptz null, primary key ("id"));')
    this.addSql('alter table "session" add constraint "session_token_hash_unique" unique ("token_hash");')
    this.addSql('create table "supervision" ("id" varchar(36) not null, "school_id" varchar(36) not null, "authority_id" varchar(36) not null, "from" varchar(10) null, "to" varchar(10) null, primary key ("id"));')
    this.addSql('create index "supervision_school_id_from_index" on "supervision" ("school_id", "from");')
    this.addSql('alter table "authority" add constraint "authority_parent_id_foreign" foreign key ("parent_id") references "authority" ("id") on delete restrict;')
    this.addSql('alter table "invitation" add constraint "invitation_school_id_foreign" foreign key ("school_id") references "school" ("id") on delete cascade;')
    this.addSql('alter table "invitation" add constraint "invitation_authority_id_foreign" foreign key ("authority_id") references "authority" ("id") on delete cascade;')
    this.addSql('alter table "account_grant" add constraint "account_grant_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;')
    this.addSql('alter table "account_grant" add constraint "account_grant_school_id_foreign" foreign key ("school_id") references "school" ("id") on delete cascade;')
    this.addSql('alter table "account_grant" add constraint "account_grant_authority_id_foreign" foreign key ("authority_id") references "authority" ("id") on delete cascade;')
    this.addSql('alter table "session" add constraint "session_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;')
    this.addSql('alter table "supervision" add constraint "supervision_school_id_foreign" foreign key ("school_id") references "school" ("id") on delete cascade;')
    this.addSql('alter table "supervision" add constraint "supervision_authority_id_foreign" foreign key ("authority_id") references "authority" ("id") on delete restrict;')
  }
}
