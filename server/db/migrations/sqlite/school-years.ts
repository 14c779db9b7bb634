import { Migration } from '@mikro-orm/migrations'

/** Written from the entities by `server/cli/emit-migration.ts`. */
export class SchoolYears extends Migration {
  override up(): void {
    this.addSql('alter table `invitation` add column `team` text null;')
    this.addSql('alter table `account_grant` add column `team` text null;')
    this.addSql('create table `year_entry` (`id` text not null primary key, `school_id` text not null, `school_year` text not null, `number` integer not null, `at` datetime not null, `account` text not null, `by_name` text not null, `by_role` text not null, `by_team` text null, `act` text not null, `person` text null, `payload` json not null, constraint `year_entry_school_id_foreign` foreign key (`school_id`) references `school` (`id`) on delete restrict);')
    this.addSql('create index `year_entry_school_id_index` on `year_entry` (`school_id`);')
    this.addSql('create index `year_entry_school_id_person_index` on `year_entry` (`school_id`, `person`);')
    this.addSql('create unique index `year_entry_school_id_school_year_number_unique` on `year_entry` (`school_id`, `school_year`, `number`);')
  }
}
