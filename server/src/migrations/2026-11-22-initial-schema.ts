import { Migration } from '@mikro-orm/migrations'

/** Functions that the tables use: folded text, dates known in part, public holidays. */
const functions = String.raw`
create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Case and accents folded, for comparing, ordering and searching. unaccent is only stable because its rules may change; ours don't.
create function fold(value text) returns text language sql immutable strict parallel safe
  as $$ select lower(public.unaccent('public.unaccent'::regdictionary, value)) $$;

create function lines_text(value text[]) returns text language sql immutable parallel safe
  as $$ select coalesce(array_to_string(value, ' '), '') $$;

create function like_pattern(value text) returns text language sql immutable strict parallel safe
  as $$ select replace(replace(replace(value, '\', '\\'), '%', '\%'), '_', '\_') $$;

create function today() returns date language sql stable parallel safe
  as $$ select (now() at time zone 'Europe/Amsterdam')::date $$;

-- What somebody typed, as Dutch word stems of which the last may be half typed.
create function search_query(value text) returns tsquery language sql immutable strict parallel safe
  as $$ select plainto_tsquery('dutch'::regconfig, fold(value)) || coalesce(to_tsquery('dutch'::regconfig, nullif(
    array_to_string(array(select quote_literal(word) || ':*' from regexp_split_to_table(regexp_replace(fold(value), '[^[:alnum:]]+', ' ', 'g'), ' ') word where word <> ''), ' & '), '')), ''::tsquery) $$;

-- Dates known in part, a subset of EDTF: 2026-10-26, 2016-09, 2016, XXXX-02-12, XXXX-03.
create function partial_date_valid(value text) returns boolean language sql immutable strict parallel safe
  as $$ select case
    when value !~ '^([0-9]{4}|XXXX-(0[1-9]|1[0-2])|[0-9]{4}-(0[1-9]|1[0-2])|([0-9]{4}|XXXX)-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$' then false
    when value like '0000%' then false
    when length(value) < 10 then true
    else substr(value, 9, 2)::int <= extract(day from (make_date(case when value like 'X%' then 2024 else substr(value, 1, 4)::int end, substr(value, 6, 2)::int, 1) + interval '1 month - 1 day'))
  end $$;

create function partial_date_earliest(value text) returns date language sql immutable strict parallel safe
  as $$ select case when value like 'X%' then null
    else make_date(substr(value, 1, 4)::int, coalesce(nullif(substr(value, 6, 2), '')::int, 1), coalesce(nullif(substr(value, 9, 2), '')::int, 1)) end $$;

create function partial_date_latest(value text) returns date language sql immutable strict parallel safe
  as $$ select case when value like 'X%' then null
    when length(value) = 4 then make_date(value::int, 12, 31)
    when length(value) = 7 then (make_date(substr(value, 1, 4)::int, substr(value, 6, 2)::int, 1) + interval '1 month - 1 day')::date
    else make_date(substr(value, 1, 4)::int, substr(value, 6, 2)::int, substr(value, 9, 2)::int) end $$;

-- The day itself, when it is known to the day.
create function partial_date_day(value text) returns date language sql immutable strict parallel safe
  as $$ select case when length(value) = 10 and value not like 'X%' then partial_date_earliest(value) end $$;

-- Easter Sunday, by the Gregorian computus of Meeus, Jones and Butcher.
create function easter_sunday(year int) returns date language plpgsql immutable strict parallel safe as $$
  declare
  a int := year % 19; b int := year / 100; c int := year % 100;
  h int := (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  l int := (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  m int := (a + 11 * h + 22 * l) / 451;
  begin
  return make_date(year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
  end $$;

-- The code of the Dutch public holiday on a day; null on any other.
create function dutch_holiday(day date) returns text language sql immutable strict parallel safe as $$
  select case
    when to_char(day, 'MM-DD') = '01-01' then 'NEW_YEAR'
    when day = make_date(extract(year from day)::int, 4, 27) - (extract(isodow from make_date(extract(year from day)::int, 4, 27)) = 7)::int then 'KINGS_DAY'
    when to_char(day, 'MM-DD') = '05-05' then 'LIBERATION_DAY'
    when to_char(day, 'MM-DD') = '12-25' then 'CHRISTMAS_DAY'
    when to_char(day, 'MM-DD') = '12-26' then 'BOXING_DAY'
    else case day - easter_sunday(extract(year from day)::int)
      when 0 then 'EASTER_SUNDAY' when 1 then 'EASTER_MONDAY' when 39 then 'ASCENSION_DAY' when 49 then 'WHIT_SUNDAY' when 50 then 'WHIT_MONDAY' end
  end $$;
`

const tables = `
create table "setting" ("name" text not null, "value" jsonb not null, primary key ("name"));
create table "sign_in_attempt" ("key" text not null, "failures" int not null, "last_tried_at" timestamptz(3) not null, "blocked_until" timestamptz(3) null, primary key ("key"));
create index "sign_in_attempt_last_tried_at_index" on "sign_in_attempt" ("last_tried_at");
create table "app_user" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "created_by_id" uuid null, "updated_by_id" uuid null, "deleted_at" timestamptz(3) null, "changes" jsonb not null default '{}', "name" text not null, "email" text not null, "role" text not null, "active" boolean not null, "last_signed_in_at" timestamptz(3) null, "password_hash" text null, primary key ("id"));
create index "app_user_created_at_index" on "app_user" ("created_at");
create index "app_user_updated_at_index" on "app_user" ("updated_at");
create index "app_user_created_by_id_index" on "app_user" ("created_by_id");
create index "app_user_updated_by_id_index" on "app_user" ("updated_by_id");
create index "app_user_deleted_at_index" on "app_user" ("deleted_at");
create unique index "app_user_email_unique" on "app_user" ("email") where deleted_at is null;
alter table "app_user" add constraint "app_user_role_check" check ("role" in ('ADMIN', 'CONTENT_MANAGER', 'ALUMNI_COORDINATOR', 'ANALYST'));
create table "topic" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "created_by_id" uuid null, "updated_by_id" uuid null, "deleted_at" timestamptz(3) null, "changes" jsonb not null default '{}', "name" text not null, "slug" text not null, "parent_id" uuid null, "search_text" tsvector generated always as (setweight(to_tsvector('dutch'::regconfig, fold(coalesce(name, ''))), 'A')) stored null, primary key ("id"));
create index "topic_created_at_index" on "topic" ("created_at");
create index "topic_updated_at_index" on "topic" ("updated_at");
create index "topic_created_by_id_index" on "topic" ("created_by_id");
create index "topic_updated_by_id_index" on "topic" ("updated_by_id");
create index "topic_deleted_at_index" on "topic" ("deleted_at");
create index "topic_parent_id_index" on "topic" ("parent_id");
create index "topic_search_text_index" on "topic" using gin ("search_text");
create unique index "topic_slug_unique" on "topic" ("slug") where deleted_at is null;
create table "sign_in_link" ("id" uuid not null, "token_hash" text not null, "user_id" uuid not null, "expires_at" timestamptz(3) not null, "used_at" timestamptz(3) null, primary key ("id"));
alter table "sign_in_link" add constraint "sign_in_link_token_hash_unique" unique ("token_hash");
create index "sign_in_link_user_id_index" on "sign_in_link" ("user_id");
create index "sign_in_link_expires_at_index" on "sign_in_link" ("expires_at");
create table "media_asset" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "created_by_id" uuid null, "updated_by_id" uuid null, "deleted_at" timestamptz(3) null, "changes" jsonb not null default '{}', "filename" text not null, "alt" text null, "mime_type" text not null, "byte_size" int not null, "checksum" text not null, "width" int null, "height" int null, "content" bytea not null, primary key ("id"));
create index "media_asset_created_at_index" on "media_asset" ("created_at");
create index "media_asset_updated_at_index" on "media_asset" ("updated_at");
create index "media_asset_created_by_id_index" on "media_asset" ("created_by_id");
create index "media_asset_updated_by_id_index" on "media_asset" ("updated_by_id");
create index "media_asset_deleted_at_index" on "media_asset" ("deleted_at");
create table "person" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "created_by_id" uuid null, "updated_by_id" uuid null, "deleted_at" timestamptz(3) null, "changes" jsonb not null default '{}', "title_prefix" text null, "given_name" text null, "infix" text null, "family_name" text not null, "title_suffix" text null, "salutation" text null, "email" text null, "phone" text null, "phone_e164" text null, "biography" text null, "photo_id" uuid null, "invitable" boolean not null, "search_text" tsvector generated always as (setweight(to_tsvector('dutch'::regconfig, fold(coalesce(given_name, ''))), 'A') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(infix, ''))), 'A') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(family_name, ''))), 'A') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(title_prefix, ''))), 'B') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(title_suffix, ''))), 'B') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(biography, ''))), 'C')) stored null, primary key ("id"));
create index "person_created_at_index" on "person" ("created_at");
create index "person_updated_at_index" on "person" ("updated_at");
create index "person_created_by_id_index" on "person" ("created_by_id");
create index "person_updated_by_id_index" on "person" ("updated_by_id");
create index "person_deleted_at_index" on "person" ("deleted_at");
create index "person_family_name_index" on "person" ("family_name");
create index "person_email_index" on "person" ("email");
create index "person_phone_e164_index" on "person" ("phone_e164");
create index "person_photo_id_index" on "person" ("photo_id");
create index "person_search_text_index" on "person" using gin ("search_text");
create table "speaker" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "created_by_id" uuid null, "updated_by_id" uuid null, "deleted_at" timestamptz(3) null, "changes" jsonb not null default '{}', "person_id" uuid not null, "headline" text null, "internal_note" text null, "search_text" tsvector generated always as (setweight(to_tsvector('dutch'::regconfig, fold(coalesce(headline, ''))), 'A')) stored null, primary key ("id"));
create index "speaker_created_at_index" on "speaker" ("created_at");
create index "speaker_updated_at_index" on "speaker" ("updated_at");
create index "speaker_created_by_id_index" on "speaker" ("created_by_id");
create index "speaker_updated_by_id_index" on "speaker" ("updated_by_id");
create index "speaker_deleted_at_index" on "speaker" ("deleted_at");
create index "speaker_person_id_index" on "speaker" ("person_id");
create index "speaker_search_text_index" on "speaker" using gin ("search_text");
create unique index "speaker_person_id_unique" on "speaker" ("person_id") where deleted_at is null;
create table "speaker_topics" ("id" serial primary key, "speaker_id" uuid not null, "topic_id" uuid not null);
create table "person_expertise" ("id" serial primary key, "person_id" uuid not null, "topic_id" uuid not null);
create table "organisation" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "created_by_id" uuid null, "updated_by_id" uuid null, "deleted_at" timestamptz(3) null, "changes" jsonb not null default '{}', "type" text not null, "name" text not null, "abbreviation" text null, "slug" text not null, "aliases" text[] not null default '{}', "description" text null, "website" text null, "email" text null, "phone" text null, "phone_e164" text null, "parent_id" uuid null, "member_count" int null, "is_group" boolean not null, "region" text null, "city" text null, "founded_on" text null, "predecessor" text null, "logo_id" uuid null, "search_text" tsvector generated always as (setweight(to_tsvector('dutch'::regconfig, fold(coalesce(name, ''))), 'A') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(abbreviation, ''))), 'A') || setweight(to_tsvector('dutch'::regconfig, fold(lines_text(aliases))), 'B') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(city, ''))), 'B') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(region, ''))), 'B') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(description, ''))), 'C')) stored null, "mission" text null, "activities" text[] null default '{}', "site_languages" text[] null default '{}', "crkbo_registered" boolean null, primary key ("id"));
create index "organisation_created_at_index" on "organisation" ("created_at");
create index "organisation_updated_at_index" on "organisation" ("updated_at");
create index "organisation_created_by_id_index" on "organisation" ("created_by_id");
create index "organisation_updated_by_id_index" on "organisation" ("updated_by_id");
create index "organisation_deleted_at_index" on "organisation" ("deleted_at");
create index "organisation_type_index" on "organisation" ("type");
create index "organisation_parent_id_index" on "organisation" ("parent_id");
create index "organisation_logo_id_index" on "organisation" ("logo_id");
create index "organisation_search_text_index" on "organisation" using gin ("search_text");
create unique index "organisation_slug_unique" on "organisation" ("slug") where deleted_at is null;
alter table "organisation" add constraint "organisation_founded_on_check" check (partial_date_valid(founded_on));
alter table "organisation" add constraint "organisation_type_check" check ("type" in ('PROVIDER', 'PARTNER'));
create table "programme" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "created_by_id" uuid null, "updated_by_id" uuid null, "deleted_at" timestamptz(3) null, "changes" jsonb not null default '{}', "title" text not null, "subtitle" text null, "slug" text not null, "kind" text not null, "kind_alias" text null, "tagline" text null, "summary" text null, "rationale" text null, "method" text null, "audience" text null, "admission" text null, "highlights" text[] not null default '{}', "outcomes" text[] not null default '{}', "competences" text[] not null default '{}', "audience_roles" text[] not null default '{}', "category" text null, "language" text not null, "developed_in" text null, "duration_text" text null, "duration_days" double precision null, "study_load_hours" double precision null, "credits" double precision null, "award" text not null, "award_label" text null, "accreditations" jsonb not null default '[]', "in_company_available" boolean not null, "intake" text not null, "material" text null, "status" text not null, "publish_at" timestamptz(3) null, "published_at" timestamptz(3) null, "hero_image_id" uuid null, "brochure_id" uuid null, "provider_id" uuid null, "attributes" jsonb not null default '[]', "search_text" tsvector generated always as (setweight(to_tsvector('dutch'::regconfig, fold(coalesce(title, ''))), 'A') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(subtitle, ''))), 'A') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(kind_alias, ''))), 'B') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(tagline, ''))), 'B') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(summary, ''))), 'B') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(rationale, ''))), 'C') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(method, ''))), 'C') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(audience, ''))), 'C') || setweight(to_tsvector('dutch'::regconfig, fold(lines_text(highlights))), 'C') || setweight(to_tsvector('dutch'::regconfig, fold(lines_text(outcomes))), 'C')) stored null, primary key ("id"));
create index "programme_created_at_index" on "programme" ("created_at");
create index "programme_updated_at_index" on "programme" ("updated_at");
create index "programme_created_by_id_index" on "programme" ("created_by_id");
create index "programme_updated_by_id_index" on "programme" ("updated_by_id");
create index "programme_deleted_at_index" on "programme" ("deleted_at");
create index "programme_kind_index" on "programme" ("kind");
create index "programme_status_index" on "programme" ("status");
create index "programme_hero_image_id_index" on "programme" ("hero_image_id");
create index "programme_brochure_id_index" on "programme" ("brochure_id");
create index "programme_provider_id_index" on "programme" ("provider_id");
create index "programme_search_text_index" on "programme" using gin ("search_text");
create unique index "programme_slug_unique" on "programme" ("slug") where deleted_at is null;
alter table "programme" add constraint "programme_developed_in_check" check (partial_date_valid(developed_in));
alter table "programme" add constraint "programme_kind_check" check ("kind" in ('OPLEIDING', 'LEERGANG', 'COLLEGEREEKS', 'CURSUS', 'MASTERCLASS', 'LEERATELIER', 'SUMMER_COURSE', 'WORKSHOP', 'MASTER', 'TRAINING', 'IN_COMPANY', 'OTHER'));
alter table "programme" add constraint "programme_language_check" check ("language" in ('NL', 'EN'));
alter table "programme" add constraint "programme_award_check" check ("award" in ('NONE', 'CERTIFICATE', 'DIPLOMA', 'DEGREE'));
alter table "programme" add constraint "programme_intake_check" check ("intake" in ('NONE', 'CONVERSATION', 'ONLINE'));
alter table "programme" add constraint "programme_status_check" check ("status" in ('DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED', 'ARCHIVED'));
create table "testimonial" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "created_by_id" uuid null, "updated_by_id" uuid null, "deleted_at" timestamptz(3) null, "changes" jsonb not null default '{}', "quote" text not null, "person_id" uuid null, "position" text null, "department" text null, "organisation_id" uuid null, "programme_id" uuid null, "edition_number" int null, "consent_given" boolean not null, "status" text not null, "search_text" tsvector generated always as (setweight(to_tsvector('dutch'::regconfig, fold(coalesce(quote, ''))), 'A') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(position, ''))), 'B') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(department, ''))), 'B')) stored null, primary key ("id"));
create index "testimonial_created_at_index" on "testimonial" ("created_at");
create index "testimonial_updated_at_index" on "testimonial" ("updated_at");
create index "testimonial_created_by_id_index" on "testimonial" ("created_by_id");
create index "testimonial_updated_by_id_index" on "testimonial" ("updated_by_id");
create index "testimonial_deleted_at_index" on "testimonial" ("deleted_at");
create index "testimonial_person_id_index" on "testimonial" ("person_id");
create index "testimonial_organisation_id_index" on "testimonial" ("organisation_id");
create index "testimonial_programme_id_index" on "testimonial" ("programme_id");
create index "testimonial_status_index" on "testimonial" ("status");
create index "testimonial_search_text_index" on "testimonial" using gin ("search_text");
alter table "testimonial" add constraint "testimonial_status_check" check ("status" in ('DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED', 'ARCHIVED'));
create table "programme_relation" ("id" uuid not null, "position" int not null, "subject_id" uuid not null, "kind" text not null, "programme_id" uuid not null, primary key ("id"));
create index "programme_relation_subject_id_index" on "programme_relation" ("subject_id");
create index "programme_relation_programme_id_index" on "programme_relation" ("programme_id");
alter table "programme_relation" add constraint "programme_relation_kind_check" check ("kind" in ('FOLLOWS', 'SUCCEEDS', 'COUNTS_TOWARDS', 'RELATED'));
create table "programme_partner" ("id" uuid not null, "position" int not null, "programme_id" uuid not null, "organisation_id" uuid not null, "role" text not null, "note" text null, primary key ("id"));
create index "programme_partner_programme_id_index" on "programme_partner" ("programme_id");
create index "programme_partner_organisation_id_index" on "programme_partner" ("organisation_id");
alter table "programme_partner" add constraint "programme_partner_role_check" check ("role" in ('CO_PROVIDER', 'CO_DEVELOPER', 'COMMISSIONER', 'REGISTRATION_DESK', 'HOST', 'FUNDER', 'PARTICIPANT', 'ACCREDITOR', 'SUPPLIER'));
create table "programme_topics" ("id" serial primary key, "programme_id" uuid not null, "topic_id" uuid not null);
create table "learning_line" ("id" uuid not null, "position" int not null, "programme_id" uuid not null, "name" text not null, "aliases" text[] not null default '{}', "description" text null, primary key ("id"));
create index "learning_line_programme_id_index" on "learning_line" ("programme_id");
alter table "learning_line" add constraint "learning_line_programme_id_position_unique" unique ("programme_id", "position") deferrable initially deferred;
create table "line_responsibility" ("id" uuid not null, "position" int not null, "learning_line_id" uuid not null, "organisation_id" uuid not null, "from_date" text null, "until_date" text null, primary key ("id"));
create index "line_responsibility_learning_line_id_index" on "line_responsibility" ("learning_line_id");
create index "line_responsibility_organisation_id_index" on "line_responsibility" ("organisation_id");
alter table "line_responsibility" add constraint "line_responsibility_from_date_check" check (partial_date_valid(from_date));
alter table "line_responsibility" add constraint "line_responsibility_until_date_check" check (partial_date_valid(until_date));
create table "affiliation" ("id" uuid not null, "person_id" uuid not null, "rank" int not null, "position" text null, "department" text null, "organisation_id" uuid null, "organisation_name" text null, "primary" boolean not null, primary key ("id"));
create index "affiliation_person_id_index" on "affiliation" ("person_id");
create index "affiliation_organisation_id_index" on "affiliation" ("organisation_id");
create table "location" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "created_by_id" uuid null, "updated_by_id" uuid null, "deleted_at" timestamptz(3) null, "changes" jsonb not null default '{}', "name" text not null, "street" text null, "house_number" text null, "postal_code" text null, "city" text null, "country" text null, "organisation_id" uuid null, "rooms" text[] not null default '{}', "time_zone" text not null, "website" text null, "accessibility_note" text null, "latitude" double precision null, "longitude" double precision null, "search_text" tsvector generated always as (setweight(to_tsvector('dutch'::regconfig, fold(coalesce(name, ''))), 'A') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(street, ''))), 'B') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(city, ''))), 'B') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(postal_code, ''))), 'B')) stored null, primary key ("id"));
create index "location_created_at_index" on "location" ("created_at");
create index "location_updated_at_index" on "location" ("updated_at");
create index "location_created_by_id_index" on "location" ("created_by_id");
create index "location_updated_by_id_index" on "location" ("updated_by_id");
create index "location_deleted_at_index" on "location" ("deleted_at");
create index "location_city_index" on "location" ("city");
create index "location_organisation_id_index" on "location" ("organisation_id");
create index "location_search_text_index" on "location" using gin ("search_text");
create table "module" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "created_by_id" uuid null, "updated_by_id" uuid null, "deleted_at" timestamptz(3) null, "changes" jsonb not null default '{}', "programme_id" uuid not null, "position" int null, "title" text not null, "short_title" text null, "description" text null, "kind" text not null, "choice" text not null, "duration" text null, "min_hours" int null, "credits" double precision null, "delivery_mode" text null, "location_id" uuid null, "questions" text[] not null default '{}', "theme_chosen_by_group" boolean not null, "attributes" jsonb not null default '[]', "search_text" tsvector generated always as (setweight(to_tsvector('dutch'::regconfig, fold(coalesce(title, ''))), 'A') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(short_title, ''))), 'A') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(description, ''))), 'B') || setweight(to_tsvector('dutch'::regconfig, fold(lines_text(questions))), 'C')) stored null, primary key ("id"));
create index "module_created_at_index" on "module" ("created_at");
create index "module_updated_at_index" on "module" ("updated_at");
create index "module_created_by_id_index" on "module" ("created_by_id");
create index "module_updated_by_id_index" on "module" ("updated_by_id");
create index "module_deleted_at_index" on "module" ("deleted_at");
create index "module_programme_id_index" on "module" ("programme_id");
create index "module_kind_index" on "module" ("kind");
create index "module_location_id_index" on "module" ("location_id");
create index "module_search_text_index" on "module" using gin ("search_text");
alter table "module" add constraint "module_programme_id_position_unique" unique ("programme_id", "position") deferrable initially deferred;
alter table "module" add constraint "module_kind_check" check ("kind" in ('CLASS', 'INTERNSHIP', 'SIMULATION', 'INTERVISION', 'EXCURSION', 'COACHING', 'ASSIGNMENT', 'EXAM', 'CEREMONY', 'ONLINE', 'CLOSING'));
alter table "module" add constraint "module_choice_check" check ("choice" in ('CORE', 'ELECTIVE'));
alter table "module" add constraint "module_delivery_mode_check" check ("delivery_mode" in ('ON_SITE', 'ONLINE', 'HYBRID'));
create table "module_speaker" ("id" uuid not null, "position" int not null, "speaker_id" uuid null, "role" text not null, "role_label" text null, "certainty" text not null, "note" text null, "module_id" uuid not null, primary key ("id"));
create index "module_speaker_speaker_id_index" on "module_speaker" ("speaker_id");
create index "module_speaker_module_id_index" on "module_speaker" ("module_id");
alter table "module_speaker" add constraint "module_speaker_role_check" check ("role" in ('LECTURER', 'PRACTITIONER', 'FACILITATOR', 'DEVELOPER', 'GUEST', 'MODERATOR', 'KEYNOTE', 'PANELLIST', 'COACH', 'OTHER'));
alter table "module_speaker" add constraint "module_speaker_certainty_check" check ("certainty" in ('CONFIRMED', 'PROVISIONAL', 'UNKNOWN'));
create table "module_partner" ("id" uuid not null, "position" int not null, "module_id" uuid not null, "organisation_id" uuid not null, "role" text not null, "note" text null, primary key ("id"));
create index "module_partner_module_id_index" on "module_partner" ("module_id");
create index "module_partner_organisation_id_index" on "module_partner" ("organisation_id");
alter table "module_partner" add constraint "module_partner_role_check" check ("role" in ('CO_PROVIDER', 'CO_DEVELOPER', 'COMMISSIONER', 'REGISTRATION_DESK', 'HOST', 'FUNDER', 'PARTICIPANT', 'ACCREDITOR', 'SUPPLIER'));
create table "module_topics" ("id" serial primary key, "module_id" uuid not null, "topic_id" uuid not null);
create table "module_learning_lines" ("id" serial primary key, "module_id" uuid not null, "learning_line_id" uuid not null);
create table "edition" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "created_by_id" uuid null, "updated_by_id" uuid null, "deleted_at" timestamptz(3) null, "changes" jsonb not null default '{}', "programme_id" uuid not null, "number" int null, "own_label" text null, "status" text not null, "registration" text not null, "certainty" text not null, "starts_on" text null, "ends_on" text null, "duration_text" text null, "location_id" uuid null, "delivery_mode" text not null, "language" text null, "min_participants" int null, "capacity" int null, "price_amount_cents" int null, "price_currency" text null, "price_vat" text null, "price_vat_percentage" double precision null, "price_per" text null, "price_includes" text[] null default '{}', "price_note" text null, "price_certainty" text null, "registration_deadline" text null, "registration_url" text null, "registration_organisation_id" uuid null, "cancellation_terms" text null, "funded_by_id" uuid null, "realised_participants" int null, "attributes" jsonb not null default '[]', "search_text" tsvector generated always as (setweight(to_tsvector('dutch'::regconfig, fold(coalesce(own_label, ''))), 'A') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(duration_text, ''))), 'B') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(cancellation_terms, ''))), 'C')) stored null, primary key ("id"));
create index "edition_created_at_index" on "edition" ("created_at");
create index "edition_updated_at_index" on "edition" ("updated_at");
create index "edition_created_by_id_index" on "edition" ("created_by_id");
create index "edition_updated_by_id_index" on "edition" ("updated_by_id");
create index "edition_deleted_at_index" on "edition" ("deleted_at");
create index "edition_programme_id_index" on "edition" ("programme_id");
create index "edition_status_index" on "edition" ("status");
create index "edition_registration_index" on "edition" ("registration");
create index "edition_location_id_index" on "edition" ("location_id");
create index "edition_registration_organisation_id_index" on "edition" ("registration_organisation_id");
create index "edition_funded_by_id_index" on "edition" ("funded_by_id");
create index "edition_search_text_index" on "edition" using gin ("search_text");
create index "edition_starts_on_earliest_index" on "edition" (partial_date_earliest(starts_on));
create unique index "edition_programme_id_number_unique" on "edition" ("programme_id", "number") where deleted_at is null;
alter table "edition" add constraint "edition_starts_on_check" check (partial_date_valid(starts_on));
alter table "edition" add constraint "edition_ends_on_check" check (partial_date_valid(ends_on));
alter table "edition" add constraint "edition_registration_deadline_check" check (partial_date_valid(registration_deadline));
alter table "edition" add constraint "edition_status_check" check ("status" in ('PLANNED', 'CONFIRMED', 'RUNNING', 'COMPLETED', 'CANCELLED'));
alter table "edition" add constraint "edition_registration_check" check ("registration" in ('NOT_OPEN', 'OPEN', 'WAITLIST', 'FULL', 'CLOSED'));
alter table "edition" add constraint "edition_certainty_check" check ("certainty" in ('CONFIRMED', 'PROVISIONAL', 'UNKNOWN'));
alter table "edition" add constraint "edition_delivery_mode_check" check ("delivery_mode" in ('ON_SITE', 'ONLINE', 'HYBRID'));
alter table "edition" add constraint "edition_language_check" check ("language" in ('NL', 'EN'));
alter table "edition" add constraint "edition_price_currency_check" check ("price_currency" in ('EUR'));
alter table "edition" add constraint "edition_price_vat_check" check ("price_vat" in ('EXEMPT', 'INCLUDED', 'EXCLUDED', 'UNKNOWN'));
alter table "edition" add constraint "edition_price_per_check" check ("price_per" in ('PARTICIPANT', 'GROUP', 'DAY', 'UNKNOWN'));
alter table "edition" add constraint "edition_price_certainty_check" check ("price_certainty" in ('CONFIRMED', 'PROVISIONAL', 'UNKNOWN'));
create table "session" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "created_by_id" uuid null, "updated_by_id" uuid null, "deleted_at" timestamptz(3) null, "changes" jsonb not null default '{}', "edition_id" uuid not null, "module_id" uuid null, "title" text null, "kind" text not null, "delivery_mode" text not null, "language" text null, "track" text null, "alternative_group" text null, "certainty" text not null, "date" text null, "start_time" text null, "end_time" text null, "end_date" text null, "part_of_day" text null, "duration_minutes" int null, "overnight" boolean not null, "location_id" uuid null, "room" text null, "online_url" text null, "note" text null, "search_text" tsvector generated always as (setweight(to_tsvector('dutch'::regconfig, fold(coalesce(title, ''))), 'A') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(room, ''))), 'B') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(track, ''))), 'B') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(note, ''))), 'C')) stored null, primary key ("id"));
create index "session_created_at_index" on "session" ("created_at");
create index "session_updated_at_index" on "session" ("updated_at");
create index "session_created_by_id_index" on "session" ("created_by_id");
create index "session_updated_by_id_index" on "session" ("updated_by_id");
create index "session_deleted_at_index" on "session" ("deleted_at");
create index "session_edition_id_index" on "session" ("edition_id");
create index "session_module_id_index" on "session" ("module_id");
create index "session_location_id_index" on "session" ("location_id");
create index "session_search_text_index" on "session" using gin ("search_text");
create index "session_date_earliest_index" on "session" (partial_date_earliest(date));
alter table "session" add constraint "session_date_check" check (partial_date_valid(date));
alter table "session" add constraint "session_start_time_check" check (start_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
alter table "session" add constraint "session_end_time_check" check (end_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
alter table "session" add constraint "session_end_date_check" check (partial_date_valid(end_date));
alter table "session" add constraint "session_kind_check" check ("kind" in ('CLASS', 'EVENING', 'RESIDENTIAL', 'ONLINE', 'EXCURSION', 'EXAM', 'OTHER'));
alter table "session" add constraint "session_delivery_mode_check" check ("delivery_mode" in ('ON_SITE', 'ONLINE', 'HYBRID'));
alter table "session" add constraint "session_language_check" check ("language" in ('NL', 'EN'));
alter table "session" add constraint "session_certainty_check" check ("certainty" in ('CONFIRMED', 'PROVISIONAL', 'UNKNOWN'));
alter table "session" add constraint "session_part_of_day_check" check ("part_of_day" in ('MORNING', 'AFTERNOON', 'EVENING', 'WHOLE_DAY'));
create table "session_speaker" ("id" uuid not null, "position" int not null, "speaker_id" uuid null, "role" text not null, "role_label" text null, "certainty" text not null, "note" text null, "session_id" uuid not null, primary key ("id"));
create index "session_speaker_speaker_id_index" on "session_speaker" ("speaker_id");
create index "session_speaker_session_id_index" on "session_speaker" ("session_id");
alter table "session_speaker" add constraint "session_speaker_role_check" check ("role" in ('LECTURER', 'PRACTITIONER', 'FACILITATOR', 'DEVELOPER', 'GUEST', 'MODERATOR', 'KEYNOTE', 'PANELLIST', 'COACH', 'OTHER'));
alter table "session_speaker" add constraint "session_speaker_certainty_check" check ("certainty" in ('CONFIRMED', 'PROVISIONAL', 'UNKNOWN'));
create table "price_line" ("id" uuid not null, "position" int not null, "edition_id" uuid not null, "label" text not null, "kind" text not null, "price_amount_cents" int null, "price_currency" text null, "price_vat" text null, "price_vat_percentage" double precision null, "price_per" text null, "price_includes" text[] null default '{}', "price_note" text null, "price_certainty" text null, "percentage" double precision null, "mandatory" boolean not null, "valid_until" text null, "combinable" boolean not null, primary key ("id"));
create index "price_line_edition_id_index" on "price_line" ("edition_id");
alter table "price_line" add constraint "price_line_valid_until_check" check (partial_date_valid(valid_until));
alter table "price_line" add constraint "price_line_kind_check" check ("kind" in ('COMPONENT', 'OPTION', 'TIER', 'DISCOUNT'));
alter table "price_line" add constraint "price_line_price_currency_check" check ("price_currency" in ('EUR'));
alter table "price_line" add constraint "price_line_price_vat_check" check ("price_vat" in ('EXEMPT', 'INCLUDED', 'EXCLUDED', 'UNKNOWN'));
alter table "price_line" add constraint "price_line_price_per_check" check ("price_per" in ('PARTICIPANT', 'GROUP', 'DAY', 'UNKNOWN'));
alter table "price_line" add constraint "price_line_price_certainty_check" check ("price_certainty" in ('CONFIRMED', 'PROVISIONAL', 'UNKNOWN'));
create table "enrolment" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "created_by_id" uuid null, "updated_by_id" uuid null, "deleted_at" timestamptz(3) null, "changes" jsonb not null default '{}', "person_id" uuid not null, "edition_id" uuid not null, "status" text not null, "organisation_id" uuid null, "position" text null, "remarks" text null, "applied_at" timestamptz(3) null, "completed_at" timestamptz(3) null, primary key ("id"));
create index "enrolment_created_at_index" on "enrolment" ("created_at");
create index "enrolment_updated_at_index" on "enrolment" ("updated_at");
create index "enrolment_created_by_id_index" on "enrolment" ("created_by_id");
create index "enrolment_updated_by_id_index" on "enrolment" ("updated_by_id");
create index "enrolment_deleted_at_index" on "enrolment" ("deleted_at");
create index "enrolment_person_id_index" on "enrolment" ("person_id");
create index "enrolment_edition_id_index" on "enrolment" ("edition_id");
create index "enrolment_status_index" on "enrolment" ("status");
create index "enrolment_organisation_id_index" on "enrolment" ("organisation_id");
create index "enrolment_applied_at_index" on "enrolment" ("applied_at");
create unique index "enrolment_person_id_edition_id_unique" on "enrolment" ("person_id", "edition_id") where deleted_at is null;
alter table "enrolment" add constraint "enrolment_status_check" check ("status" in ('APPLIED', 'INTAKE', 'CONFIRMED', 'WAITLISTED', 'COMPLETED', 'WITHDRAWN', 'CANCELLED'));
create table "enquiry" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "created_by_id" uuid null, "updated_by_id" uuid null, "deleted_at" timestamptz(3) null, "changes" jsonb not null default '{}', "kind" text not null, "programme_id" uuid null, "edition_id" uuid null, "salutation" text null, "name" text not null, "email" text null, "phone" text null, "phone_e164" text null, "address" text null, "organisation" text null, "remarks" text null, "consent_at" timestamptz(3) not null, "status" text not null, "assignee_id" uuid null, "person_id" uuid null, "enrolment_id" uuid null, "notes" text null, "search_text" tsvector generated always as (setweight(to_tsvector('dutch'::regconfig, fold(coalesce(name, ''))), 'A') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(email, ''))), 'A') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(organisation, ''))), 'B') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(remarks, ''))), 'C') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(notes, ''))), 'C')) stored null, primary key ("id"));
create index "enquiry_created_at_index" on "enquiry" ("created_at");
create index "enquiry_updated_at_index" on "enquiry" ("updated_at");
create index "enquiry_created_by_id_index" on "enquiry" ("created_by_id");
create index "enquiry_updated_by_id_index" on "enquiry" ("updated_by_id");
create index "enquiry_deleted_at_index" on "enquiry" ("deleted_at");
create index "enquiry_kind_index" on "enquiry" ("kind");
create index "enquiry_programme_id_index" on "enquiry" ("programme_id");
create index "enquiry_edition_id_index" on "enquiry" ("edition_id");
create index "enquiry_email_index" on "enquiry" ("email");
create index "enquiry_phone_e164_index" on "enquiry" ("phone_e164");
create index "enquiry_status_index" on "enquiry" ("status");
create index "enquiry_assignee_id_index" on "enquiry" ("assignee_id");
create index "enquiry_person_id_index" on "enquiry" ("person_id");
create index "enquiry_enrolment_id_index" on "enquiry" ("enrolment_id");
create index "enquiry_search_text_index" on "enquiry" using gin ("search_text");
alter table "enquiry" add constraint "enquiry_kind_check" check ("kind" in ('BROCHURE', 'INTEREST', 'REGISTRATION', 'QUESTION'));
alter table "enquiry" add constraint "enquiry_status_check" check ("status" in ('NEW', 'IN_PROGRESS', 'CONVERTED', 'CLOSED', 'SPAM'));
create table "edition_hosts" ("id" serial primary key, "edition_id" uuid not null, "organisation_id" uuid not null);
create table "consultant" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "created_by_id" uuid null, "updated_by_id" uuid null, "deleted_at" timestamptz(3) null, "changes" jsonb not null default '{}', "person_id" uuid not null, "provider_id" uuid null, "headline" text null, "search_text" tsvector generated always as (setweight(to_tsvector('dutch'::regconfig, fold(coalesce(headline, ''))), 'A')) stored null, primary key ("id"));
create index "consultant_created_at_index" on "consultant" ("created_at");
create index "consultant_updated_at_index" on "consultant" ("updated_at");
create index "consultant_created_by_id_index" on "consultant" ("created_by_id");
create index "consultant_updated_by_id_index" on "consultant" ("updated_by_id");
create index "consultant_deleted_at_index" on "consultant" ("deleted_at");
create index "consultant_person_id_index" on "consultant" ("person_id");
create index "consultant_provider_id_index" on "consultant" ("provider_id");
create index "consultant_search_text_index" on "consultant" using gin ("search_text");
create unique index "consultant_person_id_unique" on "consultant" ("person_id") where deleted_at is null;
create table "consultant_expertise" ("id" serial primary key, "consultant_id" uuid not null, "topic_id" uuid not null);
create table "assignment" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "created_by_id" uuid null, "updated_by_id" uuid null, "deleted_at" timestamptz(3) null, "changes" jsonb not null default '{}', "title" text not null, "slug" text not null, "provider_id" uuid null, "client_group_name" text null, "client_group_count" int null, "client_group_region" text null, "context" text null, "question" text null, "approach" text null, "result" text null, "deliverable" text null, "dilemmas" text[] not null default '{}', "period_from" text null, "period_until" text null, "duration_text" text null, "collaborators_incomplete" boolean not null, "programme_id" uuid null, "status" text not null, "published_at" timestamptz(3) null, "attributes" jsonb not null default '[]', "search_text" tsvector generated always as (setweight(to_tsvector('dutch'::regconfig, fold(coalesce(title, ''))), 'A') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(question, ''))), 'B') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(client_group_name, ''))), 'B') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(context, ''))), 'C') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(approach, ''))), 'C') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(result, ''))), 'C') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(deliverable, ''))), 'C')) stored null, primary key ("id"));
create index "assignment_created_at_index" on "assignment" ("created_at");
create index "assignment_updated_at_index" on "assignment" ("updated_at");
create index "assignment_created_by_id_index" on "assignment" ("created_by_id");
create index "assignment_updated_by_id_index" on "assignment" ("updated_by_id");
create index "assignment_deleted_at_index" on "assignment" ("deleted_at");
create index "assignment_provider_id_index" on "assignment" ("provider_id");
create index "assignment_programme_id_index" on "assignment" ("programme_id");
create index "assignment_status_index" on "assignment" ("status");
create index "assignment_search_text_index" on "assignment" using gin ("search_text");
create unique index "assignment_programme_id_unique" on "assignment" ("programme_id") where deleted_at is null;
create unique index "assignment_slug_unique" on "assignment" ("slug") where deleted_at is null;
alter table "assignment" add constraint "assignment_status_check" check ("status" in ('DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED', 'ARCHIVED'));
create table "collaborator" ("id" uuid not null, "position" int not null, "assignment_id" uuid not null, "person_id" uuid null, "organisation_id" uuid null, "role" text not null, "role_label" text null, "note" text null, primary key ("id"));
create index "collaborator_assignment_id_index" on "collaborator" ("assignment_id");
create index "collaborator_person_id_index" on "collaborator" ("person_id");
create index "collaborator_organisation_id_index" on "collaborator" ("organisation_id");
alter table "collaborator" add constraint "collaborator_role_check" check ("role" in ('LECTURER', 'PRACTITIONER', 'FACILITATOR', 'DEVELOPER', 'GUEST', 'MODERATOR', 'KEYNOTE', 'PANELLIST', 'COACH', 'OTHER'));
create table "assignment_part" ("id" uuid not null, "position" int not null, "assignment_id" uuid not null, "title" text not null, "description" text null, "kind" text not null, primary key ("id"));
create index "assignment_part_assignment_id_index" on "assignment_part" ("assignment_id");
alter table "assignment_part" add constraint "assignment_part_kind_check" check ("kind" in ('CLASS', 'INTERNSHIP', 'SIMULATION', 'INTERVISION', 'EXCURSION', 'COACHING', 'ASSIGNMENT', 'EXAM', 'CEREMONY', 'ONLINE', 'CLOSING'));
create table "assignment_consultant" ("id" uuid not null, "position" int not null, "assignment_id" uuid not null, "consultant_id" uuid not null, "role" text null, primary key ("id"));
create index "assignment_consultant_assignment_id_index" on "assignment_consultant" ("assignment_id");
create index "assignment_consultant_consultant_id_index" on "assignment_consultant" ("consultant_id");
create table "assignment_clients" ("id" serial primary key, "assignment_id" uuid not null, "organisation_id" uuid not null);
create table "alumni_meeting" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "created_by_id" uuid null, "updated_by_id" uuid null, "deleted_at" timestamptz(3) null, "changes" jsonb not null default '{}', "title" text not null, "slug" text not null, "series_name" text null, "series_number" int null, "theme" text null, "kind" text not null, "status" text not null, "publication_status" text not null, "publish_at" timestamptz(3) null, "published_at" timestamptz(3) null, "certainty" text not null, "date" text null, "start_time" text null, "end_time" text null, "location_id" uuid null, "online_url" text null, "capacity" int null, "language" text not null, "price_amount_cents" int null, "price_currency" text null, "price_vat" text null, "price_vat_percentage" double precision null, "price_per" text null, "price_includes" text[] null default '{}', "price_note" text null, "price_certainty" text null, "summary" text null, "description" text null, "report" text null, "report_published_on" text null, "attendance_count" int null, "evaluation" text null, "co_organiser_note" text null, "attributes" jsonb not null default '[]', "search_text" tsvector generated always as (setweight(to_tsvector('dutch'::regconfig, fold(coalesce(title, ''))), 'A') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(theme, ''))), 'A') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(summary, ''))), 'B') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(series_name, ''))), 'B') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(description, ''))), 'C') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(report, ''))), 'C')) stored null, primary key ("id"));
create index "alumni_meeting_created_at_index" on "alumni_meeting" ("created_at");
create index "alumni_meeting_updated_at_index" on "alumni_meeting" ("updated_at");
create index "alumni_meeting_created_by_id_index" on "alumni_meeting" ("created_by_id");
create index "alumni_meeting_updated_by_id_index" on "alumni_meeting" ("updated_by_id");
create index "alumni_meeting_deleted_at_index" on "alumni_meeting" ("deleted_at");
create index "alumni_meeting_status_index" on "alumni_meeting" ("status");
create index "alumni_meeting_publication_status_index" on "alumni_meeting" ("publication_status");
create index "alumni_meeting_location_id_index" on "alumni_meeting" ("location_id");
create index "alumni_meeting_search_text_index" on "alumni_meeting" using gin ("search_text");
create index "alumni_meeting_date_earliest_index" on "alumni_meeting" (partial_date_earliest(date));
create unique index "alumni_meeting_slug_unique" on "alumni_meeting" ("slug") where deleted_at is null;
alter table "alumni_meeting" add constraint "alumni_meeting_date_check" check (partial_date_valid(date));
alter table "alumni_meeting" add constraint "alumni_meeting_start_time_check" check (start_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
alter table "alumni_meeting" add constraint "alumni_meeting_end_time_check" check (end_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
alter table "alumni_meeting" add constraint "alumni_meeting_report_published_on_check" check (partial_date_valid(report_published_on));
alter table "alumni_meeting" add constraint "alumni_meeting_kind_check" check ("kind" in ('MEETING', 'LECTURE', 'REUNION', 'CONGRESS', 'ANNIVERSARY', 'WEBINAR', 'EXCURSION', 'INFORMATION_SESSION'));
alter table "alumni_meeting" add constraint "alumni_meeting_status_check" check ("status" in ('PLANNED', 'INVITING', 'CLOSED', 'HELD', 'CANCELLED'));
alter table "alumni_meeting" add constraint "alumni_meeting_publication_status_check" check ("publication_status" in ('DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED', 'ARCHIVED'));
alter table "alumni_meeting" add constraint "alumni_meeting_certainty_check" check ("certainty" in ('CONFIRMED', 'PROVISIONAL', 'UNKNOWN'));
alter table "alumni_meeting" add constraint "alumni_meeting_language_check" check ("language" in ('NL', 'EN'));
alter table "alumni_meeting" add constraint "alumni_meeting_price_currency_check" check ("price_currency" in ('EUR'));
alter table "alumni_meeting" add constraint "alumni_meeting_price_vat_check" check ("price_vat" in ('EXEMPT', 'INCLUDED', 'EXCLUDED', 'UNKNOWN'));
alter table "alumni_meeting" add constraint "alumni_meeting_price_per_check" check ("price_per" in ('PARTICIPANT', 'GROUP', 'DAY', 'UNKNOWN'));
alter table "alumni_meeting" add constraint "alumni_meeting_price_certainty_check" check ("price_certainty" in ('CONFIRMED', 'PROVISIONAL', 'UNKNOWN'));
create table "invitation" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "created_by_id" uuid null, "updated_by_id" uuid null, "deleted_at" timestamptz(3) null, "changes" jsonb not null default '{}', "meeting_id" uuid not null, "person_id" uuid not null, "cohort_id" uuid null, "status" text not null, "sent_at" timestamptz(3) null, "responded_at" timestamptz(3) null, "reminded_at" timestamptz(3) null, "checked_in_at" timestamptz(3) null, "dietary" text null, "remark" text null, "guests" int not null, "response_token_hash" text null, primary key ("id"));
create index "invitation_created_at_index" on "invitation" ("created_at");
create index "invitation_updated_at_index" on "invitation" ("updated_at");
create index "invitation_created_by_id_index" on "invitation" ("created_by_id");
create index "invitation_updated_by_id_index" on "invitation" ("updated_by_id");
create index "invitation_deleted_at_index" on "invitation" ("deleted_at");
create index "invitation_meeting_id_index" on "invitation" ("meeting_id");
create index "invitation_person_id_index" on "invitation" ("person_id");
create index "invitation_cohort_id_index" on "invitation" ("cohort_id");
create index "invitation_status_index" on "invitation" ("status");
alter table "invitation" add constraint "invitation_response_token_hash_unique" unique ("response_token_hash");
create unique index "invitation_meeting_id_person_id_unique" on "invitation" ("meeting_id", "person_id") where deleted_at is null;
alter table "invitation" add constraint "invitation_status_check" check ("status" in ('PENDING', 'INVITED', 'ACCEPTED', 'DECLINED', 'WAITLISTED', 'ATTENDED', 'NO_SHOW'));
create table "document" ("id" uuid not null, "position" int not null, "label" text not null, "url" text null, "asset_id" uuid null, "programme_id" uuid null, "module_id" uuid null, "edition_id" uuid null, "alumni_meeting_id" uuid null, "assignment_id" uuid null, primary key ("id"));
create index "document_asset_id_index" on "document" ("asset_id");
create index "document_programme_id_index" on "document" ("programme_id");
create index "document_module_id_index" on "document" ("module_id");
create index "document_edition_id_index" on "document" ("edition_id");
create index "document_alumni_meeting_id_index" on "document" ("alumni_meeting_id");
create index "document_assignment_id_index" on "document" ("assignment_id");
create table "contact_point" ("id" uuid not null, "position" int not null, "purpose" text not null, "person_id" uuid null, "organisation_id" uuid null, "department" text null, "email" text null, "phone" text null, "phone_e164" text null, "url" text null, "programme_id" uuid null, "edition_id" uuid null, "provider_id" uuid null, "alumni_meeting_id" uuid null, primary key ("id"));
create index "contact_point_person_id_index" on "contact_point" ("person_id");
create index "contact_point_organisation_id_index" on "contact_point" ("organisation_id");
create index "contact_point_programme_id_index" on "contact_point" ("programme_id");
create index "contact_point_edition_id_index" on "contact_point" ("edition_id");
create index "contact_point_provider_id_index" on "contact_point" ("provider_id");
create index "contact_point_alumni_meeting_id_index" on "contact_point" ("alumni_meeting_id");
alter table "contact_point" add constraint "contact_point_purpose_check" check ("purpose" in ('REGISTRATION', 'CONTENT', 'IN_COMPANY', 'PRESS', 'SECRETARIAT', 'GENERAL'));
create table "alumni_meeting_represented_cohorts" ("id" serial primary key, "alumni_meeting_id" uuid not null, "edition_id" uuid not null);
create table "alumni_meeting_programmes" ("id" serial primary key, "alumni_meeting_id" uuid not null, "programme_id" uuid not null);
create table "alumni_meeting_organisers" ("id" serial primary key, "alumni_meeting_id" uuid not null, "organisation_id" uuid not null);
create table "alumni_meeting_hosts" ("id" serial primary key, "alumni_meeting_id" uuid not null, "organisation_id" uuid not null);
create table "alumni_meeting_cohorts" ("id" serial primary key, "alumni_meeting_id" uuid not null, "edition_id" uuid not null);
create table "agenda_item" ("id" uuid not null, "position" int not null, "meeting_id" uuid not null, "kind" text not null, "format" text null, "title" text not null, "description" text null, "certainty" text not null, "start_time" text null, "end_time" text null, "room" text null, "capacity" int null, "search_text" tsvector generated always as (setweight(to_tsvector('dutch'::regconfig, fold(coalesce(title, ''))), 'A') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(format, ''))), 'B') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(description, ''))), 'C')) stored null, primary key ("id"));
create index "agenda_item_meeting_id_index" on "agenda_item" ("meeting_id");
create index "agenda_item_search_text_index" on "agenda_item" using gin ("search_text");
alter table "agenda_item" add constraint "agenda_item_meeting_id_position_unique" unique ("meeting_id", "position") deferrable initially deferred;
alter table "agenda_item" add constraint "agenda_item_start_time_check" check (start_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
alter table "agenda_item" add constraint "agenda_item_end_time_check" check (end_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
alter table "agenda_item" add constraint "agenda_item_kind_check" check ("kind" in ('PLENARY', 'LECTURE', 'PANEL', 'WORKSHOP', 'VISIT', 'CEREMONY', 'NETWORKING', 'BREAK', 'MEAL', 'OTHER'));
alter table "agenda_item" add constraint "agenda_item_certainty_check" check ("certainty" in ('CONFIRMED', 'PROVISIONAL', 'UNKNOWN'));
create table "invitation_workshops" ("id" serial primary key, "invitation_id" uuid not null, "agenda_item_id" uuid not null);
create table "agenda_item_speaker" ("id" uuid not null, "position" int not null, "speaker_id" uuid null, "role" text not null, "role_label" text null, "certainty" text not null, "note" text null, "agenda_item_id" uuid not null, primary key ("id"));
create index "agenda_item_speaker_speaker_id_index" on "agenda_item_speaker" ("speaker_id");
create index "agenda_item_speaker_agenda_item_id_index" on "agenda_item_speaker" ("agenda_item_id");
alter table "agenda_item_speaker" add constraint "agenda_item_speaker_role_check" check ("role" in ('LECTURER', 'PRACTITIONER', 'FACILITATOR', 'DEVELOPER', 'GUEST', 'MODERATOR', 'KEYNOTE', 'PANELLIST', 'COACH', 'OTHER'));
alter table "agenda_item_speaker" add constraint "agenda_item_speaker_certainty_check" check ("certainty" in ('CONFIRMED', 'PROVISIONAL', 'UNKNOWN'));
create table "user_session" ("id" uuid not null, "token_hash" text not null, "user_id" uuid not null, "created_at" timestamptz(3) not null, "last_seen_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "user_agent" text null, "from_link" boolean not null default false, primary key ("id"));
alter table "user_session" add constraint "user_session_token_hash_unique" unique ("token_hash");
create index "user_session_user_id_index" on "user_session" ("user_id");
create index "user_session_expires_at_index" on "user_session" ("expires_at");
alter table "app_user" add constraint "app_user_created_by_id_foreign" foreign key ("created_by_id") references "app_user" ("id") on delete set null;
alter table "app_user" add constraint "app_user_updated_by_id_foreign" foreign key ("updated_by_id") references "app_user" ("id") on delete set null;
alter table "topic" add constraint "topic_created_by_id_foreign" foreign key ("created_by_id") references "app_user" ("id") on delete set null;
alter table "topic" add constraint "topic_updated_by_id_foreign" foreign key ("updated_by_id") references "app_user" ("id") on delete set null;
alter table "topic" add constraint "topic_parent_id_foreign" foreign key ("parent_id") references "topic" ("id") on delete restrict;
alter table "sign_in_link" add constraint "sign_in_link_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on delete cascade;
alter table "media_asset" add constraint "media_asset_created_by_id_foreign" foreign key ("created_by_id") references "app_user" ("id") on delete set null;
alter table "media_asset" add constraint "media_asset_updated_by_id_foreign" foreign key ("updated_by_id") references "app_user" ("id") on delete set null;
alter table "person" add constraint "person_created_by_id_foreign" foreign key ("created_by_id") references "app_user" ("id") on delete set null;
alter table "person" add constraint "person_updated_by_id_foreign" foreign key ("updated_by_id") references "app_user" ("id") on delete set null;
alter table "person" add constraint "person_photo_id_foreign" foreign key ("photo_id") references "media_asset" ("id") on delete restrict;
alter table "speaker" add constraint "speaker_created_by_id_foreign" foreign key ("created_by_id") references "app_user" ("id") on delete set null;
alter table "speaker" add constraint "speaker_updated_by_id_foreign" foreign key ("updated_by_id") references "app_user" ("id") on delete set null;
alter table "speaker" add constraint "speaker_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict;
alter table "speaker_topics" add constraint "speaker_topics_speaker_id_foreign" foreign key ("speaker_id") references "speaker" ("id") on delete cascade;
alter table "speaker_topics" add constraint "speaker_topics_topic_id_foreign" foreign key ("topic_id") references "topic" ("id") on delete restrict;
alter table "person_expertise" add constraint "person_expertise_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
alter table "person_expertise" add constraint "person_expertise_topic_id_foreign" foreign key ("topic_id") references "topic" ("id") on delete restrict;
alter table "organisation" add constraint "organisation_created_by_id_foreign" foreign key ("created_by_id") references "app_user" ("id") on delete set null;
alter table "organisation" add constraint "organisation_updated_by_id_foreign" foreign key ("updated_by_id") references "app_user" ("id") on delete set null;
alter table "organisation" add constraint "organisation_parent_id_foreign" foreign key ("parent_id") references "organisation" ("id") on delete restrict;
alter table "organisation" add constraint "organisation_logo_id_foreign" foreign key ("logo_id") references "media_asset" ("id") on delete restrict;
alter table "programme" add constraint "programme_created_by_id_foreign" foreign key ("created_by_id") references "app_user" ("id") on delete set null;
alter table "programme" add constraint "programme_updated_by_id_foreign" foreign key ("updated_by_id") references "app_user" ("id") on delete set null;
alter table "programme" add constraint "programme_hero_image_id_foreign" foreign key ("hero_image_id") references "media_asset" ("id") on delete restrict;
alter table "programme" add constraint "programme_brochure_id_foreign" foreign key ("brochure_id") references "media_asset" ("id") on delete restrict;
alter table "programme" add constraint "programme_provider_id_foreign" foreign key ("provider_id") references "organisation" ("id") on delete restrict;
alter table "testimonial" add constraint "testimonial_created_by_id_foreign" foreign key ("created_by_id") references "app_user" ("id") on delete set null;
alter table "testimonial" add constraint "testimonial_updated_by_id_foreign" foreign key ("updated_by_id") references "app_user" ("id") on delete set null;
alter table "testimonial" add constraint "testimonial_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict;
alter table "testimonial" add constraint "testimonial_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete restrict;
alter table "testimonial" add constraint "testimonial_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on delete restrict;
alter table "programme_relation" add constraint "programme_relation_subject_id_foreign" foreign key ("subject_id") references "programme" ("id") on delete cascade;
alter table "programme_relation" add constraint "programme_relation_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on delete restrict;
alter table "programme_partner" add constraint "programme_partner_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on delete cascade;
alter table "programme_partner" add constraint "programme_partner_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete restrict;
alter table "programme_topics" add constraint "programme_topics_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on delete cascade;
alter table "programme_topics" add constraint "programme_topics_topic_id_foreign" foreign key ("topic_id") references "topic" ("id") on delete restrict;
alter table "learning_line" add constraint "learning_line_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on delete cascade;
alter table "line_responsibility" add constraint "line_responsibility_learning_line_id_foreign" foreign key ("learning_line_id") references "learning_line" ("id") on delete cascade;
alter table "line_responsibility" add constraint "line_responsibility_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete restrict;
alter table "affiliation" add constraint "affiliation_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
alter table "affiliation" add constraint "affiliation_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete restrict;
alter table "location" add constraint "location_created_by_id_foreign" foreign key ("created_by_id") references "app_user" ("id") on delete set null;
alter table "location" add constraint "location_updated_by_id_foreign" foreign key ("updated_by_id") references "app_user" ("id") on delete set null;
alter table "location" add constraint "location_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete restrict;
alter table "module" add constraint "module_created_by_id_foreign" foreign key ("created_by_id") references "app_user" ("id") on delete set null;
alter table "module" add constraint "module_updated_by_id_foreign" foreign key ("updated_by_id") references "app_user" ("id") on delete set null;
alter table "module" add constraint "module_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on delete cascade;
alter table "module" add constraint "module_location_id_foreign" foreign key ("location_id") references "location" ("id") on delete restrict;
alter table "module_speaker" add constraint "module_speaker_speaker_id_foreign" foreign key ("speaker_id") references "speaker" ("id") on delete restrict;
alter table "module_speaker" add constraint "module_speaker_module_id_foreign" foreign key ("module_id") references "module" ("id") on delete cascade;
alter table "module_partner" add constraint "module_partner_module_id_foreign" foreign key ("module_id") references "module" ("id") on delete cascade;
alter table "module_partner" add constraint "module_partner_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete restrict;
alter table "module_topics" add constraint "module_topics_module_id_foreign" foreign key ("module_id") references "module" ("id") on delete cascade;
alter table "module_topics" add constraint "module_topics_topic_id_foreign" foreign key ("topic_id") references "topic" ("id") on delete restrict;
alter table "module_learning_lines" add constraint "module_learning_lines_module_id_foreign" foreign key ("module_id") references "module" ("id") on delete cascade;
alter table "module_learning_lines" add constraint "module_learning_lines_learning_line_id_foreign" foreign key ("learning_line_id") references "learning_line" ("id") on delete restrict;
alter table "edition" add constraint "edition_created_by_id_foreign" foreign key ("created_by_id") references "app_user" ("id") on delete set null;
alter table "edition" add constraint "edition_updated_by_id_foreign" foreign key ("updated_by_id") references "app_user" ("id") on delete set null;
alter table "edition" add constraint "edition_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on delete restrict;
alter table "edition" add constraint "edition_location_id_foreign" foreign key ("location_id") references "location" ("id") on delete restrict;
alter table "edition" add constraint "edition_registration_organisation_id_foreign" foreign key ("registration_organisation_id") references "organisation" ("id") on delete restrict;
alter table "edition" add constraint "edition_funded_by_id_foreign" foreign key ("funded_by_id") references "organisation" ("id") on delete restrict;
alter table "session" add constraint "session_created_by_id_foreign" foreign key ("created_by_id") references "app_user" ("id") on delete set null;
alter table "session" add constraint "session_updated_by_id_foreign" foreign key ("updated_by_id") references "app_user" ("id") on delete set null;
alter table "session" add constraint "session_edition_id_foreign" foreign key ("edition_id") references "edition" ("id") on delete cascade;
alter table "session" add constraint "session_module_id_foreign" foreign key ("module_id") references "module" ("id") on delete restrict;
alter table "session" add constraint "session_location_id_foreign" foreign key ("location_id") references "location" ("id") on delete restrict;
alter table "session_speaker" add constraint "session_speaker_speaker_id_foreign" foreign key ("speaker_id") references "speaker" ("id") on delete restrict;
alter table "session_speaker" add constraint "session_speaker_session_id_foreign" foreign key ("session_id") references "session" ("id") on delete cascade;
alter table "price_line" add constraint "price_line_edition_id_foreign" foreign key ("edition_id") references "edition" ("id") on delete cascade;
alter table "enrolment" add constraint "enrolment_created_by_id_foreign" foreign key ("created_by_id") references "app_user" ("id") on delete set null;
alter table "enrolment" add constraint "enrolment_updated_by_id_foreign" foreign key ("updated_by_id") references "app_user" ("id") on delete set null;
alter table "enrolment" add constraint "enrolment_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict;
alter table "enrolment" add constraint "enrolment_edition_id_foreign" foreign key ("edition_id") references "edition" ("id") on delete restrict;
alter table "enrolment" add constraint "enrolment_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete restrict;
alter table "enquiry" add constraint "enquiry_created_by_id_foreign" foreign key ("created_by_id") references "app_user" ("id") on delete set null;
alter table "enquiry" add constraint "enquiry_updated_by_id_foreign" foreign key ("updated_by_id") references "app_user" ("id") on delete set null;
alter table "enquiry" add constraint "enquiry_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on delete restrict;
alter table "enquiry" add constraint "enquiry_edition_id_foreign" foreign key ("edition_id") references "edition" ("id") on delete restrict;
alter table "enquiry" add constraint "enquiry_assignee_id_foreign" foreign key ("assignee_id") references "app_user" ("id") on delete restrict;
alter table "enquiry" add constraint "enquiry_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict;
alter table "enquiry" add constraint "enquiry_enrolment_id_foreign" foreign key ("enrolment_id") references "enrolment" ("id") on delete restrict;
alter table "edition_hosts" add constraint "edition_hosts_edition_id_foreign" foreign key ("edition_id") references "edition" ("id") on delete cascade;
alter table "edition_hosts" add constraint "edition_hosts_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete restrict;
alter table "consultant" add constraint "consultant_created_by_id_foreign" foreign key ("created_by_id") references "app_user" ("id") on delete set null;
alter table "consultant" add constraint "consultant_updated_by_id_foreign" foreign key ("updated_by_id") references "app_user" ("id") on delete set null;
alter table "consultant" add constraint "consultant_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict;
alter table "consultant" add constraint "consultant_provider_id_foreign" foreign key ("provider_id") references "organisation" ("id") on delete restrict;
alter table "consultant_expertise" add constraint "consultant_expertise_consultant_id_foreign" foreign key ("consultant_id") references "consultant" ("id") on delete cascade;
alter table "consultant_expertise" add constraint "consultant_expertise_topic_id_foreign" foreign key ("topic_id") references "topic" ("id") on delete restrict;
alter table "assignment" add constraint "assignment_created_by_id_foreign" foreign key ("created_by_id") references "app_user" ("id") on delete set null;
alter table "assignment" add constraint "assignment_updated_by_id_foreign" foreign key ("updated_by_id") references "app_user" ("id") on delete set null;
alter table "assignment" add constraint "assignment_provider_id_foreign" foreign key ("provider_id") references "organisation" ("id") on delete restrict;
alter table "assignment" add constraint "assignment_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on delete restrict;
alter table "collaborator" add constraint "collaborator_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id") on delete cascade;
alter table "collaborator" add constraint "collaborator_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict;
alter table "collaborator" add constraint "collaborator_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete restrict;
alter table "assignment_part" add constraint "assignment_part_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id") on delete cascade;
alter table "assignment_consultant" add constraint "assignment_consultant_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id") on delete cascade;
alter table "assignment_consultant" add constraint "assignment_consultant_consultant_id_foreign" foreign key ("consultant_id") references "consultant" ("id") on delete restrict;
alter table "assignment_clients" add constraint "assignment_clients_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id") on delete cascade;
alter table "assignment_clients" add constraint "assignment_clients_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete restrict;
alter table "alumni_meeting" add constraint "alumni_meeting_created_by_id_foreign" foreign key ("created_by_id") references "app_user" ("id") on delete set null;
alter table "alumni_meeting" add constraint "alumni_meeting_updated_by_id_foreign" foreign key ("updated_by_id") references "app_user" ("id") on delete set null;
alter table "alumni_meeting" add constraint "alumni_meeting_location_id_foreign" foreign key ("location_id") references "location" ("id") on delete restrict;
alter table "invitation" add constraint "invitation_created_by_id_foreign" foreign key ("created_by_id") references "app_user" ("id") on delete set null;
alter table "invitation" add constraint "invitation_updated_by_id_foreign" foreign key ("updated_by_id") references "app_user" ("id") on delete set null;
alter table "invitation" add constraint "invitation_meeting_id_foreign" foreign key ("meeting_id") references "alumni_meeting" ("id") on delete cascade;
alter table "invitation" add constraint "invitation_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict;
alter table "invitation" add constraint "invitation_cohort_id_foreign" foreign key ("cohort_id") references "edition" ("id") on delete restrict;
alter table "document" add constraint "document_asset_id_foreign" foreign key ("asset_id") references "media_asset" ("id") on delete restrict;
alter table "document" add constraint "document_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on delete cascade;
alter table "document" add constraint "document_module_id_foreign" foreign key ("module_id") references "module" ("id") on delete cascade;
alter table "document" add constraint "document_edition_id_foreign" foreign key ("edition_id") references "edition" ("id") on delete cascade;
alter table "document" add constraint "document_alumni_meeting_id_foreign" foreign key ("alumni_meeting_id") references "alumni_meeting" ("id") on delete cascade;
alter table "document" add constraint "document_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id") on delete cascade;
alter table "contact_point" add constraint "contact_point_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict;
alter table "contact_point" add constraint "contact_point_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete restrict;
alter table "contact_point" add constraint "contact_point_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on delete cascade;
alter table "contact_point" add constraint "contact_point_edition_id_foreign" foreign key ("edition_id") references "edition" ("id") on delete cascade;
alter table "contact_point" add constraint "contact_point_provider_id_foreign" foreign key ("provider_id") references "organisation" ("id") on delete cascade;
alter table "contact_point" add constraint "contact_point_alumni_meeting_id_foreign" foreign key ("alumni_meeting_id") references "alumni_meeting" ("id") on delete cascade;
alter table "alumni_meeting_represented_cohorts" add constraint "alumni_meeting_represented_cohorts_alumni_meeting_id_foreign" foreign key ("alumni_meeting_id") references "alumni_meeting" ("id") on delete cascade;
alter table "alumni_meeting_represented_cohorts" add constraint "alumni_meeting_represented_cohorts_edition_id_foreign" foreign key ("edition_id") references "edition" ("id") on delete restrict;
alter table "alumni_meeting_programmes" add constraint "alumni_meeting_programmes_alumni_meeting_id_foreign" foreign key ("alumni_meeting_id") references "alumni_meeting" ("id") on delete cascade;
alter table "alumni_meeting_programmes" add constraint "alumni_meeting_programmes_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on delete restrict;
alter table "alumni_meeting_organisers" add constraint "alumni_meeting_organisers_alumni_meeting_id_foreign" foreign key ("alumni_meeting_id") references "alumni_meeting" ("id") on delete cascade;
alter table "alumni_meeting_organisers" add constraint "alumni_meeting_organisers_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete restrict;
alter table "alumni_meeting_hosts" add constraint "alumni_meeting_hosts_alumni_meeting_id_foreign" foreign key ("alumni_meeting_id") references "alumni_meeting" ("id") on delete cascade;
alter table "alumni_meeting_hosts" add constraint "alumni_meeting_hosts_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete restrict;
alter table "alumni_meeting_cohorts" add constraint "alumni_meeting_cohorts_alumni_meeting_id_foreign" foreign key ("alumni_meeting_id") references "alumni_meeting" ("id") on delete cascade;
alter table "alumni_meeting_cohorts" add constraint "alumni_meeting_cohorts_edition_id_foreign" foreign key ("edition_id") references "edition" ("id") on delete restrict;
alter table "agenda_item" add constraint "agenda_item_meeting_id_foreign" foreign key ("meeting_id") references "alumni_meeting" ("id") on delete cascade;
alter table "invitation_workshops" add constraint "invitation_workshops_invitation_id_foreign" foreign key ("invitation_id") references "invitation" ("id") on delete cascade;
alter table "invitation_workshops" add constraint "invitation_workshops_agenda_item_id_foreign" foreign key ("agenda_item_id") references "agenda_item" ("id") on delete restrict;
alter table "agenda_item_speaker" add constraint "agenda_item_speaker_speaker_id_foreign" foreign key ("speaker_id") references "speaker" ("id") on delete restrict;
alter table "agenda_item_speaker" add constraint "agenda_item_speaker_agenda_item_id_foreign" foreign key ("agenda_item_id") references "agenda_item" ("id") on delete cascade;
alter table "user_session" add constraint "user_session_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on delete cascade;
`

/** Constraints and indexes that decorators cannot say: both sides of links, values that go together, lists by name. */
const constraints = `
alter table "speaker_topics" add constraint "speaker_topics_speaker_id_topic_id_unique" unique ("speaker_id", "topic_id");
create index "speaker_topics_topic_id_index" on "speaker_topics" ("topic_id");
alter table "person_expertise" add constraint "person_expertise_person_id_topic_id_unique" unique ("person_id", "topic_id");
create index "person_expertise_topic_id_index" on "person_expertise" ("topic_id");
alter table "programme_topics" add constraint "programme_topics_programme_id_topic_id_unique" unique ("programme_id", "topic_id");
create index "programme_topics_topic_id_index" on "programme_topics" ("topic_id");
alter table "module_topics" add constraint "module_topics_module_id_topic_id_unique" unique ("module_id", "topic_id");
create index "module_topics_topic_id_index" on "module_topics" ("topic_id");
alter table "module_learning_lines" add constraint "module_learning_lines_module_id_learning_line_id_unique" unique ("module_id", "learning_line_id");
create index "module_learning_lines_learning_line_id_index" on "module_learning_lines" ("learning_line_id");
alter table "edition_hosts" add constraint "edition_hosts_edition_id_organisation_id_unique" unique ("edition_id", "organisation_id");
create index "edition_hosts_organisation_id_index" on "edition_hosts" ("organisation_id");
alter table "consultant_expertise" add constraint "consultant_expertise_consultant_id_topic_id_unique" unique ("consultant_id", "topic_id");
create index "consultant_expertise_topic_id_index" on "consultant_expertise" ("topic_id");
alter table "assignment_clients" add constraint "assignment_clients_assignment_id_organisation_id_unique" unique ("assignment_id", "organisation_id");
create index "assignment_clients_organisation_id_index" on "assignment_clients" ("organisation_id");
alter table "alumni_meeting_represented_cohorts" add constraint "alumni_meeting_represented_cohorts_unique" unique ("alumni_meeting_id", "edition_id");
create index "alumni_meeting_represented_cohorts_edition_id_index" on "alumni_meeting_represented_cohorts" ("edition_id");
alter table "alumni_meeting_programmes" add constraint "alumni_meeting_programmes_alumni_meeting_id_programme_id_unique" unique ("alumni_meeting_id", "programme_id");
create index "alumni_meeting_programmes_programme_id_index" on "alumni_meeting_programmes" ("programme_id");
alter table "alumni_meeting_organisers" add constraint "alumni_meeting_organisers_unique" unique ("alumni_meeting_id", "organisation_id");
create index "alumni_meeting_organisers_organisation_id_index" on "alumni_meeting_organisers" ("organisation_id");
alter table "alumni_meeting_hosts" add constraint "alumni_meeting_hosts_alumni_meeting_id_organisation_id_unique" unique ("alumni_meeting_id", "organisation_id");
create index "alumni_meeting_hosts_organisation_id_index" on "alumni_meeting_hosts" ("organisation_id");
alter table "alumni_meeting_cohorts" add constraint "alumni_meeting_cohorts_alumni_meeting_id_edition_id_unique" unique ("alumni_meeting_id", "edition_id");
create index "alumni_meeting_cohorts_edition_id_index" on "alumni_meeting_cohorts" ("edition_id");
alter table "invitation_workshops" add constraint "invitation_workshops_invitation_id_agenda_item_id_unique" unique ("invitation_id", "agenda_item_id");
create index "invitation_workshops_agenda_item_id_index" on "invitation_workshops" ("agenda_item_id");
alter table "edition" add constraint "edition_seats_check" check (min_participants <= capacity);
alter table "edition" add constraint "edition_capacity_check" check (capacity > 0);
alter table "edition" add constraint "edition_price_check" check (price_amount_cents >= 0);
alter table "price_line" add constraint "price_line_price_check" check (price_amount_cents >= 0);
alter table "price_line" add constraint "price_line_percentage_check" check (percentage between 0 and 100);
alter table "alumni_meeting" add constraint "alumni_meeting_price_check" check (price_amount_cents >= 0);
alter table "invitation" add constraint "invitation_guests_check" check (guests >= 0);
alter table "module" add constraint "module_position_check" check (position > 0);
alter table "collaborator" add constraint "collaborator_one_check" check (num_nonnulls(person_id, organisation_id) = 1);
alter table "contact_point" add constraint "contact_point_reachable_check" check (num_nonnulls(person_id, email, phone, url) > 0);
alter table "contact_point" add constraint "contact_point_owner_check" check (num_nonnulls(programme_id, edition_id, provider_id, alumni_meeting_id) = 1);
alter table "document" add constraint "document_owner_check" check (num_nonnulls(programme_id, module_id, edition_id, alumni_meeting_id, assignment_id) = 1);
create index "programme_title_trigrams" on "programme" using gin (fold(title) gin_trgm_ops);
create index "programme_title_order" on "programme" (fold(title), id);
create index "organisation_name_trigrams" on "organisation" using gin (fold(name) gin_trgm_ops);
create index "organisation_name_order" on "organisation" (fold(name), id);
create index "location_name_trigrams" on "location" using gin (fold(name) gin_trgm_ops);
create index "location_name_order" on "location" (fold(name), id);
create index "topic_name_trigrams" on "topic" using gin (fold(name) gin_trgm_ops);
create index "topic_name_order" on "topic" (fold(name), id);
create index "module_title_trigrams" on "module" using gin (fold(title) gin_trgm_ops);
create index "module_title_order" on "module" (fold(title), id);
create index "alumni_meeting_title_trigrams" on "alumni_meeting" using gin (fold(title) gin_trgm_ops);
create index "alumni_meeting_title_order" on "alumni_meeting" (fold(title), id);
create index "assignment_title_trigrams" on "assignment" using gin (fold(title) gin_trgm_ops);
create index "assignment_title_order" on "assignment" (fold(title), id);
create index "enquiry_name_trigrams" on "enquiry" using gin (fold(name) gin_trgm_ops);
create index "enquiry_name_order" on "enquiry" (fold(name), id);
create index "session_room_order" on "session" (fold(room), partial_date_earliest(date));
create index "agenda_item_room_order" on "agenda_item" (fold(room));
create index "person_family_name_order" on "person" (fold(family_name), id);
`

/** What needs the tables: bookings of rooms and people, and where they clash. */
const schedule = String.raw`
-- From when until when something takes a room or a person, in local time. A time that is not known takes the part of the day, or the whole day.
create function booked_span(first_day date, last_day date, start_time text, end_time text, minutes int, part_of_day text) returns tsrange
  language sql immutable parallel safe as $$
  select case when first_day is null then null else tsrange(span.starts, greatest(span.ends, span.starts + interval '1 minute')) end from (select
    first_day + coalesce(start_time::time, case part_of_day when 'AFTERNOON' then '12:00' when 'EVENING' then '18:00' else '00:00' end::time) as starts,
    case when end_time is not null then last_day + end_time::time
      when start_time is not null and minutes is not null then first_day + start_time::time + make_interval(mins => minutes)
      else last_day + case when last_day > first_day or start_time is not null then interval '24 hours'
        else case part_of_day when 'MORNING' then interval '12 hours' when 'AFTERNOON' then interval '18 hours' else interval '24 hours' end end
    end as ends) span $$;

-- Everything that takes a room or a speaker at a known time: sessions, and parts of alumni meetings.
create view booking as
  select 'SESSION' as kind, s.id, s.edition_id, null::uuid as meeting_id, coalesce(s.location_id, e.location_id) as location_id, fold(s.room) as room, s.room as room_name,
    coalesce(e.own_label, concat_ws(' ', p.title, e.number)) as label,
    booked_span(partial_date_day(s.date), coalesce(partial_date_day(s.end_date), partial_date_day(s.date) + s.overnight::int), s.start_time, s.end_time, s.duration_minutes, s.part_of_day) as span
  from session s join edition e on e.id = s.edition_id join programme p on p.id = e.programme_id
  where s.deleted_at is null and e.deleted_at is null and e.status <> 'CANCELLED' and partial_date_day(s.date) is not null
  union all
  select 'AGENDA_ITEM', i.id, null, m.id, m.location_id, fold(i.room), i.room, m.title,
    booked_span(partial_date_day(m.date), partial_date_day(m.date), coalesce(i.start_time, m.start_time), coalesce(i.end_time, m.end_time), null, null)
  from agenda_item i join alumni_meeting m on m.id = i.meeting_id
  where m.deleted_at is null and m.status <> 'CANCELLED' and partial_date_day(m.date) is not null;

-- What speaks against the time and place of a session.
create function session_conflicts(own_id uuid) returns jsonb language sql stable parallel safe as $$
  with own as (select b.*, partial_date_day(s.date) as first_day, coalesce(partial_date_day(s.end_date), partial_date_day(s.date) + s.overnight::int) as last_day
      from booking b join session s on s.id = b.id where b.kind = 'SESSION' and b.id = own_id),
    -- What shares a speaker or a room, by index; only then is its time worked out. Nothing takes longer than its last day or sixty days.
    sharing as (
      select 'SPEAKER' as kind, sp.speaker_id, s.id from own o join session_speaker sp on sp.session_id = o.id
        join session_speaker x on x.speaker_id = sp.speaker_id and x.session_id <> o.id join session s on s.id = x.session_id
        where partial_date_earliest(s.date) between o.first_day - 61 and o.last_day + 1 or partial_date_latest(s.end_date) >= o.first_day
      union select 'SPEAKER', sp.speaker_id, x.agenda_item_id from own o join session_speaker sp on sp.session_id = o.id
        join agenda_item_speaker x on x.speaker_id = sp.speaker_id
      union all select 'ROOM', null, s.id from own o join session s on fold(s.room) = o.room and s.id <> o.id
        where partial_date_earliest(s.date) between o.first_day - 61 and o.last_day + 1 or partial_date_latest(s.end_date) >= o.first_day
      union all select 'ROOM', null, i.id from own o join agenda_item i on fold(i.room) = o.room),
    -- The limit that is none keeps the planner from working out every booking first.
    taken as (select c.kind, greatest(lower(o.span), lower(b.span))::date as date, case c.kind when 'ROOM' then o.room_name
        else (select concat_ws(' ', p.given_name, p.infix, p.family_name) from speaker k join person p on p.id = k.person_id where k.id = c.speaker_id) end as subject,
        coalesce(case when b.edition_id = o.edition_id then (select coalesce(s.title, m.title) from session s left join module m on m.id = s.module_id where s.id = b.id) end, b.label) as "with", case b.kind when 'SESSION' then b.id end as "sessionId", b.edition_id as "editionId", b.meeting_id as "meetingId"
      from own o cross join sharing c cross join lateral (select * from booking where id = c.id offset 0) b
      where b.span && o.span and (c.kind = 'SPEAKER' or b.location_id = o.location_id)),
    holiday as (select 'HOLIDAY' as kind, day::date as date, dutch_holiday(day::date) as subject, null as "with", null::uuid as "sessionId", null::uuid as "editionId", null::uuid as "meetingId"
      from own o, generate_series(o.first_day, o.last_day, interval '1 day') day where dutch_holiday(day::date) is not null),
    outside as (select 'OUTSIDE_EDITION' as kind, o.first_day as date, null as subject, null as "with", null::uuid as "sessionId", null::uuid as "editionId", null::uuid as "meetingId"
      from own o join edition e on e.id = o.edition_id where o.first_day < partial_date_earliest(e.starts_on) or o.last_day > partial_date_latest(e.ends_on)),
    found as (select * from taken union all select * from holiday union all select * from outside)
  select coalesce(jsonb_agg(to_jsonb(found) order by found.kind, found.date, found."with"), '[]') from found $$;
`

/** Statements end with a semicolon at the end of a line; bodies of functions are indented. */
const statementsOf = (script: string) =>
  script
    .split(/;\n+(?=\S|$)/)
    .map(statement => statement.trim())
    .filter(Boolean)

export class InitialSchema extends Migration {
  override up(): void {
    for (const script of [functions, tables, constraints, schedule])
      for (const statement of statementsOf(script)) this.addSql(statement)
  }
}
