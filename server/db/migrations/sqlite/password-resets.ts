import { Migration } from '@mikro-orm/migrations'

/** One-time links by which an account gets a new password. */
const statements = [
  'create table `password_reset` (`id` text not null primary key, `account_id` text not null, `token_hash` text not null, `expires_at` datetime not null, `used_at` datetime null, constraint `password_reset_account_id_foreign` foreign key (`account_id`) references `account` (`id`) on delete cascade);',
  'create index `password_reset_account_id_index` on `password_reset` (`account_id`);',
  'create unique index `password_reset_token_hash_unique` on `password_reset` (`token_hash`);',
]

export class PasswordResets extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}
