import { Migration } from '@mikro-orm/migrations'

/** Written from the entities by `server/cli/emit-migration.ts`. */
export class Papers extends Migration {
  override up(): void {
    this.addSql('create table `paper` (`id` text not null primary key, `school_id` text not null, `school_year` text not null, `kind` text not null, `number` text null, `number_key` text null, `number_year` integer not null, `issued_on` text not null, `account` text not null, `issued_by_name` text not null, `at` datetime not null, `on_behalf` integer not null, `file_name` text not null, `bytes` integer not null, `sha256` text not null, `content` text not null, `book_version` integer not null, `snapshot_sha256` text null, `person` text null, `team` text null, `statements` text not null, constraint `paper_school_id_foreign` foreign key (`school_id`) references `school` (`id`) on delete restrict);')
    this.addSql('create index `paper_school_id_index` on `paper` (`school_id`);')
    this.addSql('create index `paper_number_key_index` on `paper` (`number_key`);')
    this.addSql('create index `paper_sha256_index` on `paper` (`sha256`);')
    this.addSql('create index `paper_school_id_school_year_index` on `paper` (`school_id`, `school_year`);')
    this.addSql('create unique index `paper_school_id_number_year_number_key_unique` on `paper` (`school_id`, `number_year`, `number_key`);')
  }
}
