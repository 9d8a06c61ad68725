import {
  GraphQLID,
  type GraphQLInputType,
  GraphQLString,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { type Slot, standIn } from './stand-ins.ts';

const isText = (type: GraphQLInputType): boolean => type === GraphQLString || type === GraphQLID;
const nullable = (type: GraphQLInputType): GraphQLInputType => (isNonNullType(type) ? type.ofType : type);

const plain: ReadonlySet<unknown> = new Set(['string', 'number', 'boolean']);

/**
 * Shape of the values of a request: equal for requests that are translated into the same statement. Texts that are not
 * empty, and lists of them, are left out of it and become slots. Everything else may decide what the statement looks
 * like, so it stands in the shape by its value: null apart from absent, numbers, booleans, enums, operators, the length of
 * lists of conditions, empty lists and texts.
 */
export class Shape {
  /** What the request has for each slot. */
  readonly slots: Slot[] = [];
  private readonly parts: string[] = [];
  private isFit = true;

  /** The shape as text; undefined where some value is of a kind that it cannot tell apart. */
  get key(): string | undefined {
    return this.isFit ? this.parts.join('') : undefined;
  }

  /**
   * Adds a coerced value under a name.
   *
   * @returns The value with a stand-in for each slot.
   * @example
   * const shape = new Shape();
   * shape.add('name', GraphQLString, '太钢'); // 'Stand-in … 0'
   * shape.key; // 'name:text,'
   * shape.slots; // ['太钢']
   */
  add(name: string, type: GraphQLInputType, value: unknown): unknown {
    this.parts.push(name, ':');
    const stood = this.walk(nullable(type), value);
    this.parts.push(',');
    return stood;
  }

  /** Adds a value that decides what the statement looks like, whatever its type. */
  addByValue(name: string, value: unknown): void {
    this.parts.push(name, ':');
    this.byValue(value);
    this.parts.push(',');
  }

  private walk(type: GraphQLInputType, value: unknown): unknown {
    if (value === null) return this.byValue(null);
    if (isText(type)) return typeof value === 'string' && value !== '' ? this.slot('text', value) : this.byValue(value);
    if (isEnumType(type) || isScalarType(type)) return this.byValue(value);
    if (isListType(type)) return this.list(nullable(type.ofType), value);
    if (isInputObjectType(type) && typeof value === 'object') return this.fields(type.getFields(), value);
    return this.unfit(value);
  }

  private slot(kind: 'text' | 'texts', value: Slot): unknown {
    this.parts.push(kind);
    this.slots.push(value);
    const stood = standIn(this.slots.length - 1);
    return kind === 'text' ? stood : [stood];
  }

  private list(type: GraphQLInputType, value: unknown): unknown {
    if (!Array.isArray(value)) return this.unfit(value);
    if (isText(type) && value.length > 0 && value.every((each) => typeof each === 'string' && each !== ''))
      return this.slot('texts', value as string[]);
    this.parts.push('[');
    const stood = value.map((each: unknown) => {
      const one = this.walk(type, each);
      this.parts.push(',');
      return one;
    });
    this.parts.push(']');
    return stood;
  }

  private fields(types: Readonly<Record<string, { readonly type: GraphQLInputType }>>, value: object): unknown {
    this.parts.push('{');
    const stood = Object.entries(value).map(([name, each]) => {
      const type = types[name]?.type;
      return [name, type === undefined ? this.unfit(each) : this.add(name, type, each)] as const;
    });
    this.parts.push('}');
    return Object.fromEntries(stood);
  }

  private byValue(value: unknown): unknown {
    if (value !== null && !plain.has(typeof value)) return this.unfit(value);
    this.parts.push(JSON.stringify(value));
    return value;
  }

  private unfit(value: unknown): unknown {
    this.isFit = false;
    return value;
  }
}
