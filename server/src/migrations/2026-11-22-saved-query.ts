import { Migration } from '@mikro-orm/migrations'

/** The queries that people keep. */
export class SavedQuery extends Migration {
  override up(): void {
    this.addSql(
      `create table "saved_query" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "created_by_id" uuid null, "updated_by_id" uuid null, "deleted_at" timestamptz(3) null, "changes" jsonb not null default '{}', "name" text not null, "description" text null, "folder" text null, "query" text not null, "variables" jsonb null, "view" jsonb null, "shared" boolean not null, "pinned" boolean not null, "owner_id" uuid null, "search_text" tsvector generated always as (setweight(to_tsvector('dutch'::regconfig, fold(coalesce(name, ''))), 'A') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(description, ''))), 'B') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(folder, ''))), 'B') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(query, ''))), 'C')) stored null, primary key ("id"))`,
    )
    for (const column of ['created_at', 'updated_at', 'created_by_id', 'updated_by_id', 'deleted_at', 'owner_id'])
      this.addSql(`create index "saved_query_${column}_index" on "saved_query" ("${column}")`)
    this.addSql(`create index "saved_query_search_text_index" on "saved_query" using gin ("search_text")`)
    for (const column of ['created_by_id', 'updated_by_id', 'owner_id'])
      this.addSql(
        `alter table "saved_query" add constraint "saved_query_${column}_foreign" foreign key ("${column}") references "app_user" ("id") on delete set null`,
      )
  }
}
