import { Migration } from '@mikro-orm/migrations'

/** Written from the entities by `server/cli/emit-migration.ts`. */
export class Initial extends Migration {
  override up(): void {
    this.addSql('create table `account` (`id` text not null primary key, `username` text not null, `display_name` text not null, `password_hash` text not null, `active` integer not null default true);')
    this.addSql('create unique index `account_username_unique` on `account` (`username`);')
    this.addSql('create table `authority` (`id` text not null primary key, `code` text not null, `name` text not null, `kind` text not null, `from` text null, `to` text null, `parent_id` text null, constraint `authority_parent_id_foreign` foreign key (`parent_id`) references `authority` (`id`) on delete restrict);')
    this.addSql('create unique index `authority_code_unique` on `authority` (`code`);')
    this.addSql('create index `authority_parent_id_index` on `authority` (`parent_id`);')
    this.addSql('create table `school` (`id` text not null primary key, `code` text not null, `name` text not null, `levels` json not null, `from` text null, `to` text null);')
    this.addSql('create unique index `school_code_unique` on `school` (`code`);')
    this.addSql('create table `invitation` (`id` text not null primary key, `token_hash` text not null, `role` text not null, `school_id` text null, `authority_id` text null, `expires_at` datetime not null, `used_at` datetime null, constraint `invitation_school_id_foreign` foreign key (`school_id`) references `school` (`id`) on delete cascade, constraint `invitation_authority_id_foreign` foreign key (`authority_id`) references `authority` (`id`) on delete cascade);')
    this.addSql('create unique index `invitation_token_hash_unique` on `invitation` (`token_hash`);')
    this.addSql('create index `invitation_school_id_index` on `invitation` (`school_id`);')
    this.addSql('create index `invitation_authority_id_index` on `invitation` (`authority_id`);')
    this.addSql('create table `account_grant` (`id` text not null primary key, `account_id` text not null, `role` text not null, `school_id` text null, `authority_id` text null, constraint `account_grant_account_id_foreign` foreign key (`account_id`) references `account` (`id`) on delete cascade, constraint `account_grant_school_id_foreign` foreign key (`school_id`) references `school` (`id`) on delete cascade, constraint `account_grant_authority_id_foreign` foreign key (`authority_id`) references `authority` (`id`) on delete cascade);')
    this.addSql('create index `account_grant_account_id_index` on `account_grant` (`account_id`);')
    this.addSql('create index `account_grant_school_id_index` on `account_grant` (`school_id`);')
    this.addSql('create index `account_grant_authority_id_index` on `account_grant` (`authority_id`);')
    this.addSql('create table `session` (`id` text not null primary key, `account_id` text not null, `token_hash` text not null, `expires_at` datetime not null, `revoked_at` datetime null, constraint `session_account_id_foreign` foreign key (`account_id`) references `account` (`id`) on delete cascade);')
    this.addSql('create index `session_account_id_index` on `session` (`account_id`);')
    this.addSql('create unique index `session_token_hash_unique` on `session` (`token_hash`);')
    this.addSql('create table `supervision` (`id` text not null primary key, `school_id` text not null, `authority_id` text not null, `from` text null, `to` text null, constraint `supervision_school_id_foreign` foreign key (`school_id`) references `school` (`id`) on delete cascade, constraint `supervision_authority_id_foreign` foreign key (`authority_id`) references `authority` (`id`) on delete restrict);')
    this.addSql('create index `supervision_school_id_index` on `supervision` (`school_id`);')
    this.addSql('create index `supervision_authority_id_index` on `supervision` (`authority_id`);')
    this.addSql('create index `supervision_school_id_from_index` on `supervision` (`school_id`, `from`);')
  }
}
