import { Migration } from '@mikro-orm/migrations'

/** Written from the entities by `server/cli/emit-migration.ts`. */
export class LocalLaw extends Migration {
  override up(): void {
    this.addSql('create table `imported_catalogue` (`id` text not null primary key, `prefix` text not null, `version` integer not null, `from` text not null, `instrument` text not null, `clause` text null, `whole` integer not null, `entries` json not null, `imported_by` text not null, `imported_at` datetime not null);')
    this.addSql('create unique index `imported_catalogue_prefix_version_unique` on `imported_catalogue` (`prefix`, `version`);')
    this.addSql('create table `local_provision` (`id` text not null primary key, `unit` text not null, `authority_id` text null, `school_id` text null, `question` text not null, `version` integer not null, `from` text not null, `until` text null, `value` json null, `instrument` text not null, `clause` text null, `checked_on` text null, `yields` integer not null default false, `corrects` text null, `set_by` text not null, `set_at` datetime not null, constraint `local_provision_authority_id_foreign` foreign key (`authority_id`) references `authority` (`id`) on delete restrict, constraint `local_provision_school_id_foreign` foreign key (`school_id`) references `school` (`id`) on delete restrict);')
    this.addSql('create index `local_provision_authority_id_index` on `local_provision` (`authority_id`);')
    this.addSql('create index `local_provision_school_id_index` on `local_provision` (`school_id`);')
    this.addSql('create unique index `local_provision_unit_question_version_unique` on `local_provision` (`unit`, `question`, `version`);')
    this.addSql('alter table `submission` add column `ruleset_local_sha256` text null;')
  }
}
