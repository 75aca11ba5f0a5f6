import type { EntityManager } from '@mikro-orm/postgresql'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { SignedIn } from '../context.ts'
import { visibleRows } from '../core/read/policy.ts'
import { runStatement } from '../core/read/run.ts'
import { isUuid } from '../core/write/records.ts'
import type { Database } from '../database/database.ts'
import { MediaAsset } from './media-asset.entity.ts'

/** What something published shows is public; everything else is for staff. */
const isPublic = `exists (select 1 from programme p where (p.hero_image_id = m.id or p.brochure_id = m.id) and p.status = 'PUBLISHED' and p.deleted_at is null)
  or exists (select 1 from organisation o join programme p on p.provider_id = o.id where o.logo_id = m.id and p.status = 'PUBLISHED' and p.deleted_at is null)
  or exists (select 1 from document d join programme p on p.id = d.programme_id where d.asset_id = m.id and p.status = 'PUBLISHED' and p.deleted_at is null)`

/** Gives the content of a file at `/media/<id>`. */
export function serveMedia(
  http: FastifyInstance,
  database: Database,
  signedInBy: (request: FastifyRequest) => Promise<SignedIn | null>,
): void {
  http.get<{ Params: { id: string } }>('/media/:id', async (request, reply) => {
    const { id } = request.params
    const found = isUuid(id)
      ? await runStatement<{
          mimeType: string
          checksum: string
          filename: string
          isPublic: boolean
          forAnalysts: boolean
          content: string
        } | null>(
          database.em.fork() as EntityManager,
          `
          select (select to_json(r) from (select m.mime_type as "mimeType", m.checksum, m.filename, (${isPublic}) as "isPublic", (${visibleRows('ANALYST', MediaAsset, 'm') ?? 'true'}) as "forAnalysts", encode(m.content, 'base64') as content
            from media_asset m where m.id = $1 and m.deleted_at is null) r) as result`,
          [id],
        )
      : null
    const reader = found && !found.isPublic ? await signedInBy(request) : null
    const mayRead = found?.isPublic || (reader && (reader.role !== 'ANALYST' || found?.forAnalysts))
    if (!found || !mayRead) return await reply.code(404).send({ error: 'Not found' })
    const etag = `"${found.checksum}"`
    if (request.headers['if-none-match'] === etag) return await reply.code(304).send()
    return await reply
      .headers({
        'content-type': found.mimeType,
        etag,
        'cache-control': 'private, max-age=3600',
        'content-security-policy': `default-src 'none'`,
        'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(found.filename)}`,
      })
      .send(Buffer.from(found.content, 'base64'))
  })
}
