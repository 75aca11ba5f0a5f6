import { ObjectType } from 'type-graphql'
import { attributeWords } from '@aanbod/shared/core/attachments.locale.ts'
import { describeFields, Part } from './entity.ts'

@ObjectType({ description: 'A fact of a page that has no field of its own.' })
export class Attribute {
  @Part(() => String) label!: string
  @Part(() => String) value!: string
}
describeFields(Attribute, attributeWords)
