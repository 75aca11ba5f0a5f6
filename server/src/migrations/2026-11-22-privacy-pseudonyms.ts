import { Migration } from '@mikro-orm/migrations'

/**
 * The key of this installation: 256 random bits, kept as the two pads of HMAC-SHA-256. It is made inside the database and
 * never leaves it, so no log of statements has it.
 */
const makeKey = `do $$
declare
  key bytea := sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
  inner_pad bytea := decode(repeat('36', 64), 'hex');
  outer_pad bytea := decode(repeat('5c', 64), 'hex');
begin
  for i in 0..31 loop
    inner_pad := set_byte(inner_pad, i, get_byte(key, i) # 54);
    outer_pad := set_byte(outer_pad, i, get_byte(key, i) # 92);
  end loop;
  insert into setting (name, value)
    values ('pseudonyms', jsonb_build_object('inner', encode(inner_pad, 'hex'), 'outer', encode(outer_pad, 'hex')));
end $$`

const keyedHash = `create function keyed_hash(message bytea) returns bytea language sql stable strict parallel safe
  as $$ select sha256(decode(value->>'outer', 'hex') || sha256(decode(value->>'inner', 'hex') || message))
    from setting where name = 'pseudonyms' $$`

/** As a UUID of version 8, the one for uses of one's own (RFC 9562). */
const pseudonymOf = `create function pseudonym_of(id uuid) returns uuid language sql stable strict parallel safe
  as $$ select encode(set_byte(set_byte(substr(h, 1, 16), 6, (get_byte(h, 6) & 15) | 128), 8, (get_byte(h, 8) & 63) | 128), 'hex')::uuid
    from (select keyed_hash(uuid_send(id)) as h) hashed $$`

/** Eight letters and digits that are not mistaken for each other, from the bytes that are random. */
const letters = [0, 1, 2, 3, 4, 5, 7, 9].map(
  byte => `substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', get_byte(uuid_send(pseudonym), ${byte}) % 32 + 1, 1)`,
)
const pseudonymCode = `create function pseudonym_code(pseudonym uuid) returns text language sql immutable strict parallel safe
  as $$ select ${letters.slice(0, 4).join(' || ')} || '-' || ${letters.slice(4).join(' || ')} $$`

const setPseudonym = `create function set_pseudonym() returns trigger language plpgsql as $$
begin
  new.pseudonym := pseudonym_of(new.id);
  return new;
end $$`

/** The names under which analysts see who takes part. */
export class Pseudonyms extends Migration {
  override up(): void {
    for (const statement of [makeKey, keyedHash, pseudonymOf, pseudonymCode, setPseudonym]) this.addSql(statement)
    for (const table of ['person', 'affiliation', 'enrolment', 'invitation', 'enquiry']) {
      this.addSql(`alter table "${table}" add column "pseudonym" uuid not null default gen_random_uuid()`)
      this.addSql(`update "${table}" set pseudonym = pseudonym_of(id)`)
      this.addSql(`alter table "${table}" add constraint "${table}_pseudonym_unique" unique ("pseudonym")`)
      this.addSql(
        `create trigger "${table}_pseudonym" before insert or update of id, pseudonym on "${table}" for each row execute function set_pseudonym()`,
      )
    }
  }
}
