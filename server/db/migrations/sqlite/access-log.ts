import { Migration } from '@mikro-orm/migrations'

/** Who outside a school read its people by name. */
const statements = [
  'create table `access_log` (`id` text not null primary key, `plan_id` text not null, `account_id` text null, `authority_id` text not null, `by_name` text not null, `way` text not null, `purpose` text not null, `day` text not null, `at` datetime not null, `last_at` datetime not null, `lines` integer not null, constraint `access_log_plan_id_foreign` foreign key (`plan_id`) references `plan` (`id`) on delete cascade, constraint `access_log_account_id_foreign` foreign key (`account_id`) references `account` (`id`) on delete set null, constraint `access_log_authority_id_foreign` foreign key (`authority_id`) references `authority` (`id`) on delete restrict);',
  'create index `access_log_plan_id_index` on `access_log` (`plan_id`);',
  'create index `access_log_account_id_index` on `access_log` (`account_id`);',
  'create index `access_log_authority_id_index` on `access_log` (`authority_id`);',
  'create index `access_log_plan_id_last_at_index` on `access_log` (`plan_id`, `last_at`);',
]

export class AccessLogs extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}
