import { Migration } from '@mikro-orm/migrations'

/** When registration for an edition opened. Of those that were open before this was kept, nobody knows. */
export class RegistrationOpened extends Migration {
  override up(): void {
    this.addSql(`alter table "edition" add column "registration_opened_at" timestamptz(3) null`)
  }
}
