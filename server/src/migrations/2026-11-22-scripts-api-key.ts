import { Migration } from '@mikro-orm/migrations'

/** The keys that let scripts in. */
export class ApiKey extends Migration {
  override up(): void {
    this.addSql(
      `create table "api_key" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "created_by_id" uuid null, "updated_by_id" uuid null, "deleted_at" timestamptz(3) null, "changes" jsonb not null default '{}', "name" text not null, "role" text not null, "expires_at" timestamptz(3) not null, "prefix" text not null, "key_hash" text not null, "last_used_at" timestamptz(3) null, "revoked_at" timestamptz(3) null, "user_id" uuid not null, primary key ("id"))`,
    )
    for (const column of ['created_at', 'updated_at', 'created_by_id', 'updated_by_id', 'deleted_at', 'user_id'])
      this.addSql(`create index "api_key_${column}_index" on "api_key" ("${column}")`)
    this.addSql(`alter table "api_key" add constraint "api_key_key_hash_unique" unique ("key_hash")`)
    this.addSql(
      `alter table "api_key" add constraint "api_key_role_check" check ("role" in ('ADMIN', 'CONTENT_MANAGER', 'ALUMNI_COORDINATOR', 'ANALYST'))`,
    )
    for (const column of ['created_by_id', 'updated_by_id'])
      this.addSql(
        `alter table "api_key" add constraint "api_key_${column}_foreign" foreign key ("${column}") references "app_user" ("id") on delete set null`,
      )
    this.addSql(
      `alter table "api_key" add constraint "api_key_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on delete cascade`,
    )
  }
}
