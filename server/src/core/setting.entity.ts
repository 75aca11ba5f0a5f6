import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'

/** Something the server notes for itself, such as that the example offers were made. */
@Entity()
export class Setting {
  @PrimaryKey({ type: 'text' })
  name!: string

  @Property({ type: 'json' })
  value!: unknown
}
