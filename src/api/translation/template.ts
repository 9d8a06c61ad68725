import { hasStandIn, type Slot, slotOf } from './stand-ins.ts';

type Fill = (slots: readonly Slot[]) => unknown;

/** A statement that lacks what differs from request to request. */
export interface Template {
  readonly cypher: string;
  /** The statement's parameters with a request's values in them. */
  readonly fill: (slots: readonly Slot[]) => Record<string, unknown>;
}

export interface Statement {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

const isPlain = (value: object): value is Record<string, unknown> => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** Makes the parts of a template; tells at the end whether every slot came back as it was put in. */
class Reader {
  private readonly slots: readonly Slot[];
  private readonly seen = new Set<number>();
  private isFit = true;

  constructor(slots: readonly Slot[]) {
    this.slots = slots;
  }

  get succeeded(): boolean {
    return this.isFit && this.seen.size === this.slots.length;
  }

  read(value: unknown): Fill {
    if (typeof value === 'string') return this.text(value);
    if (Array.isArray(value)) return this.list(value);
    if (typeof value === 'object' && value !== null && isPlain(value)) return this.fields(value);
    return () => value;
  }

  private slot(number: number): Fill {
    this.seen.add(number);
    return (slots) => slots[number];
  }

  private text(text: string): Fill {
    const number = slotOf(text);
    if (number !== undefined && typeof this.slots[number] === 'string') return this.slot(number);
    // Changed on its way, or the only element of a list that was taken out of it.
    if (hasStandIn(text)) this.isFit = false;
    return () => text;
  }

  private list(list: readonly unknown[]): Fill {
    const [only] = list;
    const number = list.length === 1 && typeof only === 'string' ? slotOf(only) : undefined;
    if (number !== undefined && Array.isArray(this.slots[number])) return this.slot(number);
    const parts = list.map((each) => this.read(each));
    return (slots) => parts.map((part) => part(slots));
  }

  private fields(fields: Readonly<Record<string, unknown>>): Fill {
    const parts = Object.entries(fields).map(([name, each]) => {
      if (hasStandIn(name)) this.isFit = false;
      return [name, this.read(each)] as const;
    });
    return (slots) => Object.fromEntries(parts.map(([name, part]) => [name, part(slots)]));
  }
}

/**
 * The template of a statement that was made with stand-ins; undefined where some stand-in is missing in its parameters, was
 * changed, or stands in its text.
 *
 * @example
 * templateOf({ cypher: 'RETURN $a', parameters: { a: standIn(0) } }, ['x'])?.fill(['y']) // { a: 'y' }
 */
export const templateOf = ({ cypher, parameters }: Statement, slots: readonly Slot[]): Template | undefined => {
  const reader = new Reader(slots);
  const fill = reader.read(parameters);
  if (!reader.succeeded || hasStandIn(cypher)) return undefined;
  return { cypher, fill: (values) => fill(values) as Record<string, unknown> };
};
