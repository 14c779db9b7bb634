import { Migration } from '@mikro-orm/migrations'

/** Written from the entities by `server/cli/emit-migration.ts`. */
export class Transfers extends Migration {
  override up(): void {
    this.addSql('create table `year_transfer` (`id` text not null primary key, `from_id` text not null, `to_id` text not null, `school_year` text not null, `person` text not null, `day` text not null, `decision` text not null, `summary` json not null, `state` text not null default \'offered\', `offered_at` datetime not null, `offered_by` text not null, `accepted_at` datetime null, `accepted_by` text null, constraint `year_transfer_from_id_foreign` foreign key (`from_id`) references `school` (`id`) on delete restrict, constraint `year_transfer_to_id_foreign` foreign key (`to_id`) references `school` (`id`) on delete restrict);')
    this.addSql('create index `year_transfer_from_id_index` on `year_transfer` (`from_id`);')
    this.addSql('create index `year_transfer_to_id_index` on `year_transfer` (`to_id`);')
  }
}
