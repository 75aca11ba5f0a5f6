import { createHash } from 'node:crypto'
import { maxFileSize, mediaAssetInput, mimeTypes } from '@aanbod/shared/media-asset/media-asset.ts'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { InputError } from '../core/errors.ts'
import type { Written } from '../core/write/at-once.ts'
import { makeRecord, moveToTrash, parseInput, restore, update } from '../core/write/records.ts'
import { MediaAsset } from './media-asset.entity.ts'
import { mimeTypeOf, sizeOf } from './picture.ts'

/**
 * Keeps a file. What it is, is read from its content, not from its name.
 *
 * @param base64 - the content
 * @throws InputError when it is too large, empty, or of a kind that is not kept
 */
export async function createMediaAsset({ em, signedIn }: Context, input: unknown, base64: string): Promise<string> {
  const values = parseInput(mediaAssetInput, input)
  const content = Buffer.from(base64, 'base64')
  if (content.length === 0) throw new InputError([{ path: ['content'], code: 'required' }])
  if (content.length > maxFileSize)
    throw new InputError([
      { path: ['content'], code: 'too_large', params: { maximum: `${maxFileSize / 1024 / 1024} MB` } },
    ])
  const mimeType = mimeTypeOf(content)
  if (!mimeType || !(mimeTypes as readonly string[]).includes(mimeType))
    throw new InputError([{ path: ['content'], code: 'unknown_code' }])
  return await em.transactional(async tx => {
    const asset = await makeRecord(tx as EntityManager, MediaAsset, mediaAssetInput, values, signedIn)
    const size = sizeOf(content, mimeType)
    Object.assign(asset, {
      content,
      mimeType,
      byteSize: content.length,
      checksum: createHash('sha256').update(content).digest('hex'),
      width: size?.width ?? null,
      height: size?.height ?? null,
    })
    return asset.id
  })
}

export const updateMediaAsset = (
  context: Context,
  id: string,
  version: number,
  input: unknown,
  info: GraphQLResolveInfo,
): Promise<Written> => update(context, MediaAsset, mediaAssetInput, id, version, input, info)

export const deleteMediaAsset = (context: Context, id: string, version: number): Promise<string> =>
  moveToTrash(context, MediaAsset, id, version)

export const restoreMediaAsset = (context: Context, id: string): Promise<string> => restore(context, MediaAsset, id)
