import { Migration } from '@mikro-orm/migrations'

/** Written from the entities by `server/cli/emit-migration.ts`. */
export class PaperRevocations extends Migration {
  override up(): void {
    this.addSql('create table `paper_revocation` (`id` text not null primary key, `paper_id` text not null, `on` text not null, `at` datetime not null, `account` text not null, `by_name` text not null, `reason` text not null, constraint `paper_revocation_paper_id_foreign` foreign key (`paper_id`) references `paper` (`id`) on delete restrict);')
    this.addSql('create unique index `paper_revocation_paper_id_unique` on `paper_revocation` (`paper_id`);')
  }
}
