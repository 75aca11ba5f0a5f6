import { Migration } from '@mikro-orm/migrations'

/**
 * How many rows an analyst is told that people hang on. Rounded up or down to a multiple of five, by a keyed hash of whom it
 * is about, so that on average it is right.
 */
const peopleCount = `create function people_count(counted bigint, people bigint, seed bigint) returns int language sql stable parallel safe
  as $$ select case when people < 5 then 0 else ((counted + get_byte(keyed_hash(int8send(seed)), 0) % 5) / 5 * 5)::int end $$`

/** Counts of people that tell nothing of single ones. */
export class PeopleCount extends Migration {
  override up(): void {
    this.addSql(peopleCount)
  }
}
