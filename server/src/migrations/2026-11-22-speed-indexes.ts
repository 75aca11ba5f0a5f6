import { Migration } from '@mikro-orm/migrations'

/** Indexes in the order in which lists come, so that a page is read from where it begins, however long the list. */
export class SpeedIndexes extends Migration {
  override up(): void {
    // Whose owner is in the trash is found without the row, so that skipping rows reads none of them.
    this.addSql(
      'create index "session_order" on "session" (date collate "C", start_time, id) include (edition_id) where deleted_at is null',
    )
    this.addSql(
      'create index "edition_order" on "edition" (starts_on collate "C", id) include (programme_id) where deleted_at is null',
    )
    for (const table of ['programme', 'organisation', 'topic', 'alumni_meeting', 'assignment'])
      this.addSql(`create index "${table}_slug_order" on "${table}" (slug text_pattern_ops)`)
  }
}
