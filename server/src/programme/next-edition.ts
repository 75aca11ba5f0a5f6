/**
 * SQL for the id of the edition that starts next, given the alias of a programme: the first that starts today or later, else
 * one whose year is not known. Of the latter, those that a later number has overtaken lie in the past.
 */
export const nextEditionSql = (
  t: string,
) => `select e.id from edition e where e.programme_id = ${t}.id and e.deleted_at is null
  and e.status in ('PLANNED', 'CONFIRMED') and coalesce(partial_date_latest(e.starts_on), today()) >= today()
  and (partial_date_latest(e.starts_on) is not null or not exists (select 1 from edition l where l.programme_id = e.programme_id and l.deleted_at is null
    and l.number > e.number and (l.status in ('RUNNING', 'COMPLETED') or partial_date_earliest(l.starts_on) is not null)))
  order by partial_date_earliest(e.starts_on) nulls last, e.number nulls last, e.id limit 1`

/** SQL for the id of the edition that is under way: it has started, and has not ended as far as is known. */
export const currentEditionSql = (
  t: string,
) => `select e.id from edition e where e.programme_id = ${t}.id and e.deleted_at is null
  and e.status in ('PLANNED', 'CONFIRMED', 'RUNNING') and partial_date_latest(e.starts_on) < today() and partial_date_latest(e.ends_on) >= today()
  order by partial_date_earliest(e.starts_on) desc, e.number desc nulls last, e.id limit 1`
