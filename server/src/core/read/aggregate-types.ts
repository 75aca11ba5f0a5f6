import {
  GraphQLBoolean,
  GraphQLEnumType,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  GraphQLFloat,
  GraphQLID,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import type { Context } from '../../context.ts'
import { type AnyClass, type FieldInfo, fieldsOf } from '../entity.ts'
import { publicError } from '../error-response.ts'
import { InputError } from '../errors.ts'
import { DateScalar, DateTimeScalar } from '../scalars.ts'
import { type AggregateQuery, dateBuckets, maxGroups, measures } from './aggregate.ts'
import { codeOf, comparableOf, type Leaf, leavesOf } from './leaves.ts'
import type { Statement } from './sql.ts'

/*
 * The types of aggregates, made straight for graphql-js: they follow from the fields of the entities, they are many, and
 * TypeGraphQL would take a second for them at every start.
 */

/** An aggregate over the rows of an entity. */
export interface Aggregate {
  /** The field of the query: `programmeAggregate`. */
  name: string
  entity: AnyClass
  description: string
  /** Narrows the rows beyond what the caller asks. */
  where?: (alias: string, statement: Statement) => string
  /** Refuses callers beyond what the permissions of the entity say. */
  guard?: (context: Context) => void
}

/** The single values and the relations of an entity that rows can be grouped by, by their codes. */
export const groupFieldsOf = (entity: AnyClass): Map<string, string> =>
  new Map([...leavesOf(entity).keys(), ...toOnesOf(entity).map(({ name }) => name)].map(name => [codeOf(name), name]))

export const toOnesOf = (entity: AnyClass): FieldInfo[] =>
  [...fieldsOf(entity).values()].filter(({ source }) => source === 'toOne')

export const isNumber = ({ value }: Leaf): boolean => ['integer', 'double precision'].includes(comparableOf(value).cast)

export const isDate = ({ value }: Leaf): boolean => {
  const { cast, isPartialDate } = comparableOf(value)
  return isPartialDate || cast === 'date' || cast === 'timestamptz'
}

/** Adds the aggregates to the fields of the query. */
export function addAggregates(schema: GraphQLSchema, aggregates: readonly Aggregate[]): GraphQLSchema {
  const types = new AggregateTypes(schema)
  const query = schema.getQueryType()?.toConfig()
  if (!query) throw new Error('The schema has no queries')
  for (const { name, entity, description, where, guard } of aggregates) {
    query.fields[name] = {
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(types.row(entity)))),
      description,
      args: types.arguments(entity),
      resolve: async (_source, args: AggregateQuery, context: Context, info) => {
        try {
          guard?.(context)
          return await context.read.aggregate(entity, args, info, where)
        } catch (error) {
          throw publicError(error instanceof InputError ? error.ofQuery() : error, context)
        }
      },
    } as GraphQLFieldConfig<unknown, unknown>
  }
  const config = schema.toConfig()
  return new GraphQLSchema({
    ...config,
    query: new GraphQLObjectType(query),
    types: config.types.filter(type => type.name !== query.name),
    assumeValid: true,
  })
}

class AggregateTypes {
  readonly #inputs = new Map<string, GraphQLInputObjectType>()
  readonly #objects = new Map<string, GraphQLObjectType>()
  readonly #groupFields = new Map<AnyClass, GraphQLEnumType>()

  readonly #bucket = new GraphQLEnumType({
    name: 'DateBucket',
    description: 'A stretch of time that dates fall into. Moments fall into it by the clock of Europe/Amsterdam.',
    values: Object.fromEntries(
      Object.entries(dateBuckets).map(([code, { description }]) => [code, { value: code, description }]),
    ),
  })
  readonly #measure = new GraphQLEnumType({
    name: 'AggregateMeasure',
    description: 'What is measured of a group.',
    values: Object.fromEntries(
      Object.entries(measures).map(([code, { description }]) => [code, { value: code, description }]),
    ),
  })

  constructor(private readonly schema: GraphQLSchema) {}

  arguments(entity: AnyClass): GraphQLFieldConfig<unknown, unknown>['args'] {
    return {
      filter: { type: this.known(`${entity.name}Filter`), description: 'Only records that meet this.' },
      search: { type: GraphQLString, description: 'Only records that a list with this search shows.' },
      groupBy: {
        type: listOf(this.group(entity)),
        description: `What records are put together by, at most ${maxGroups} things. Without it all of them are one group.`,
      },
      having: { type: this.having(entity), description: 'Only groups that meet this.' },
      orderBy: {
        type: listOf(this.order(entity)),
        description:
          'Without it, and where this leaves them equal, groups are in the order of what they are grouped by.',
      },
      first: { type: GraphQLInt, defaultValue: 1000, description: 'How many groups, at most 10000.' },
      offset: { type: GraphQLInt, description: 'How many groups to skip.' },
    }
  }

  row(entity: AnyClass): GraphQLObjectType {
    const name = entity.name
    return this.object(`${name}AggregateRow`, `A group of ${name} records, and what was measured of it.`, () => ({
      group: { type: new GraphQLNonNull(this.groupValues(entity)), description: 'What its records have in common.' },
      count: { type: new GraphQLNonNull(GraphQLInt), description: 'How many records it has.' },
      countDistinct: {
        type: new GraphQLNonNull(this.distinctCounts(entity)),
        description: 'How many different known values its records have.',
      },
      sum: { type: new GraphQLNonNull(this.numbers(entity)), description: 'The sum of the known values.' },
      avg: { type: new GraphQLNonNull(this.numbers(entity)), description: 'The average of the known values.' },
      min: { type: new GraphQLNonNull(this.extremes(entity)), description: 'The smallest or earliest known value.' },
      max: { type: new GraphQLNonNull(this.extremes(entity)), description: 'The largest or latest known value.' },
      suppressed: {
        type: new GraphQLNonNull(GraphQLBoolean),
        description: 'Whether its figures are held back, because it is so small that they would tell of persons.',
      },
    }))
  }

  private group(entity: AnyClass): GraphQLInputObjectType {
    return this.input(
      `${entity.name}Group`,
      `What ${entity.name} records are grouped by: one field, or a relation with what is beyond it.`,
      () => ({
        field: {
          type: this.groupField(entity),
          description: 'A field of the record. A relation groups by the other record itself.',
        },
        bucket: { type: this.#bucket, description: 'For a date or moment: the stretch of time it falls into.' },
        ...Object.fromEntries(
          toOnesOf(entity).map(info => [
            info.name,
            { type: this.group(info.type() as AnyClass), description: this.meaning(entity, info.name) },
          ]),
        ),
      }),
    )
  }

  private groupField(entity: AnyClass): GraphQLEnumType {
    const known = this.#groupFields.get(entity)
    if (known) return known
    const made = new GraphQLEnumType({
      name: `${entity.name}GroupField`,
      description: 'A single value of a record, or a relation to one other.',
      values: Object.fromEntries(
        [...groupFieldsOf(entity)].map(([code, name]) => [code, { description: this.meaning(entity, name) }]),
      ),
    })
    this.#groupFields.set(entity, made)
    return made
  }

  private groupValues(entity: AnyClass): GraphQLObjectType {
    const bucket = { bucket: { type: this.#bucket, description: 'As in `groupBy`.' } }
    return this.object(
      `${entity.name}GroupValues`,
      `What ${entity.name} records were grouped by; only that can be asked. Unknown values are null.`,
      () => ({
        id: { type: GraphQLID, description: 'Id of the record, when it is what was grouped by.' },
        label: { type: GraphQLString, description: 'What the record is called, when it is what was grouped by.' },
        ...Object.fromEntries(
          [...leavesOf(entity).values()].map(leaf => [
            leaf.name,
            {
              type: isDate(leaf) ? GraphQLString : this.scalar(leaf.value),
              description: this.meaning(entity, leaf.name),
              ...(isDate(leaf) ? { args: bucket } : {}),
            },
          ]),
        ),
        ...Object.fromEntries(
          toOnesOf(entity).map(info => [
            info.name,
            { type: this.groupValues(info.type() as AnyClass), description: this.meaning(entity, info.name) },
          ]),
        ),
      }),
    )
  }

  private distinctCounts(entity: AnyClass): GraphQLObjectType {
    return this.object(`${entity.name}DistinctCounts`, 'How many different known values there are of each field.', () =>
      this.fields(entity, [...groupFieldsOf(entity).values()], () => new GraphQLNonNull(GraphQLInt)),
    )
  }

  private numbers(entity: AnyClass): GraphQLObjectType {
    return this.object(
      `${entity.name}Numbers`,
      'A figure for each field that is a number; null when none is known.',
      () => this.fields(entity, this.leafNames(entity, isNumber), () => GraphQLFloat),
    )
  }

  private extremes(entity: AnyClass): GraphQLObjectType {
    return this.object(
      `${entity.name}Extremes`,
      'The outermost value of each number, date and moment; null when none is known. Of a date known in part its first possible day counts.',
      () =>
        this.fields(
          entity,
          this.leafNames(entity, leaf => isNumber(leaf) || isDate(leaf)),
          name => this.extreme(leavesOf(entity).get(name)?.value as FieldInfo),
        ),
    )
  }

  private having(entity: AnyClass): GraphQLInputObjectType {
    const conditions = (names: string[], filterOf: (name: string) => GraphQLInputObjectType) =>
      Object.fromEntries(names.map(name => [name, { type: filterOf(name), description: this.meaning(entity, name) }]))
    const numbers = this.input(`${entity.name}NumbersHaving`, 'Conditions on figures; all of them hold.', () =>
      conditions(this.leafNames(entity, isNumber), () => this.known('FloatFilter')),
    )
    const extremes = this.input(
      `${entity.name}ExtremesHaving`,
      'Conditions on outermost values; all of them hold.',
      () =>
        conditions(
          this.leafNames(entity, leaf => isNumber(leaf) || isDate(leaf)),
          name => this.filterOf(leavesOf(entity).get(name)?.value as FieldInfo),
        ),
    )
    const distinct = this.input(
      `${entity.name}DistinctHaving`,
      'Conditions on how many different values there are; all of them hold.',
      () => conditions([...groupFieldsOf(entity).values()], () => this.known('IntFilter')),
    )
    return this.input(
      `${entity.name}Having`,
      `Conditions on a group of ${entity.name} records; all of them hold.`,
      () => ({
        and: { type: listOf(this.having(entity)), description: 'All of these hold.' },
        or: { type: listOf(this.having(entity)), description: 'At least one of these holds.' },
        not: { type: this.having(entity), description: 'This does not hold.' },
        count: { type: this.known('IntFilter'), description: 'By how many records it has.' },
        countDistinct: { type: distinct, description: 'By how many different values there are.' },
        sum: { type: numbers, description: 'By the sum.' },
        avg: { type: numbers, description: 'By the average.' },
        min: { type: extremes, description: 'By the smallest or earliest.' },
        max: { type: extremes, description: 'By the largest or latest.' },
      }),
    )
  }

  private order(entity: AnyClass): GraphQLInputObjectType {
    return this.input(
      `${entity.name}AggregateOrder`,
      'What to order groups by: a measure, or one of the things they are grouped by.',
      () => ({
        measure: { type: this.#measure, description: 'A measure; all but `COUNT` are of a field.' },
        field: { type: this.groupField(entity), description: 'The field that is measured.' },
        group: { type: GraphQLInt, description: 'The place in `groupBy`, from 1 on.' },
        direction: {
          type: new GraphQLNonNull(this.known('Direction')),
          defaultValue: 'ASC',
          description: 'Which end comes first.',
        },
      }),
    )
  }

  private leafNames(entity: AnyClass, fits: (leaf: Leaf) => boolean): string[] {
    return [...leavesOf(entity).values()].filter(fits).map(({ name }) => name)
  }

  private fields(
    entity: AnyClass,
    names: string[],
    typeOf: (name: string) => GraphQLOutputType,
  ): GraphQLFieldConfigMap<unknown, unknown> {
    return Object.fromEntries(
      names.map(name => [name, { type: typeOf(name), description: this.meaning(entity, name) }]),
    )
  }

  private extreme(value: FieldInfo): GraphQLScalarType {
    const { cast, isPartialDate } = comparableOf(value)
    if (isPartialDate || cast === 'date') return DateScalar
    if (cast === 'timestamptz') return DateTimeScalar
    return cast === 'integer' ? GraphQLInt : GraphQLFloat
  }

  private scalar(value: FieldInfo): GraphQLOutputType {
    if (value.vocabulary) return this.schema.getType(value.vocabulary) as GraphQLEnumType
    const type = value.type()
    if (type instanceof GraphQLScalarType) return type
    return type === Boolean ? GraphQLBoolean : GraphQLString
  }

  /** What a field means, in the words of its type; of a part of a group in those of the part. */
  private meaning(entity: AnyClass, name: string): string | undefined {
    const leaf = leavesOf(entity).get(name)
    const describe = (typeName: string, field: string) => {
      const type = this.schema.getType(typeName)
      return isObjectType(type) || isInterfaceType(type)
        ? (type.getFields()[field]?.description ?? undefined)
        : undefined
    }
    return leaf?.part ? describe((leaf.field.type() as AnyClass).name, leaf.part.name) : describe(entity.name, name)
  }

  private known(name: string): GraphQLInputObjectType {
    const known = this.schema.getType(name) ?? this.#inputs.get(name)
    if (!known) throw new Error(`The schema has no ${name}`)
    return known as GraphQLInputObjectType
  }

  /** The conditions on an outermost value; those on a day are in the schema only when some record has a field that is one. */
  private filterOf(value: FieldInfo): GraphQLInputObjectType {
    const type = this.extreme(value)
    const name = `${type.name}Filter`
    if (this.schema.getType(name)) return this.known(name)
    const one = { type, description: undefined }
    const several = { type: listOf(type), description: undefined }
    return this.input(name, 'Conditions on a day.', () => ({
      ...{ eq: one, ne: one, in: several, notIn: several, gt: one, gte: one, lt: one, lte: one },
      isNull: { type: GraphQLBoolean, description: undefined },
    }))
  }

  private object(
    name: string,
    description: string,
    fields: () => GraphQLFieldConfigMap<unknown, unknown>,
  ): GraphQLObjectType {
    const known = this.#objects.get(name)
    if (known) return known
    const made = new GraphQLObjectType({ name, description, fields })
    this.#objects.set(name, made)
    return made
  }

  private input(
    name: string,
    description: string,
    fields: () => Record<string, { type: GraphQLInputType; description: string | undefined; defaultValue?: unknown }>,
  ): GraphQLInputObjectType {
    const known = this.#inputs.get(name)
    if (known) return known
    const made = new GraphQLInputObjectType({ name, description, fields })
    this.#inputs.set(name, made)
    return made
  }
}

const listOf = (type: GraphQLInputType) => new GraphQLList(new GraphQLNonNull(type))
