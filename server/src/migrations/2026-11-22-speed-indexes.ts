import { Migration } from '@mikro-orm/migrations'

/** Indexes in the order in which lists come, so that a page is read from where it begins, however long the list. */
export class SpeedIndexes extends Migration {
  override up(): void {
    this.addSql('create index "session_order" on "session" (partial_date_earliest(date), date, start_time, id)')
    this.addSql('create index "edition_order" on "edition" (partial_date_earliest(starts_on), starts_on, id)')
    for (const table of ['programme', 'organisation', 'topic', 'alumni_meeting', 'assignment'])
      this.addSql(`create index "${table}_slug_order" on "${table}" (slug text_pattern_ops)`)
  }
}
