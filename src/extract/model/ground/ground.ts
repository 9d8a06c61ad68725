import type { z } from 'zod';
import type { Entity } from '../../entities/entity.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Relation } from '../../relations/relation.ts';
import { type LooseAnswer, modelEntity, modelFigure, modelRelation } from '../answer-format.ts';
import type { DroppedItem, DropReason } from '../model-draft.ts';
import type { ModelRequest } from '../prompt.ts';
import { ModelEntities } from './entities.ts';
import { groundFigure } from './figure.ts';
import { findQuote, type Grounded } from './find-quote.ts';
import { groundRelation } from './relation.ts';

const shown = 80;
const shorten = (item: unknown): string => {
  const text = JSON.stringify(item);
  return text.length > shown ? `${text.slice(0, shown)}…` : text;
};

interface Placed {
  readonly paragraph: number;
  readonly quote: string;
}

/** Gathers what the answers to an article say, as far as the passages themselves say it. */
export class GroundedAnswers {
  readonly relations: Relation[] = [];
  readonly figures: Figure[] = [];
  readonly dropped: DroppedItem[] = [];
  private readonly known = new ModelEntities();

  get entities(): Entity[] {
    return this.known.all;
  }

  /** Takes what an answer says of the paragraphs that it was asked about; what it does not quote rightly is dropped and counted. */
  add(request: ModelRequest, answer: LooseAnswer): void {
    this.each(request, 'entity', answer.entities, modelEntity, (item, place) => {
      if (item.name === '' || !place.text.slice(place.start, place.end).includes(item.name)) return 'NAME_NOT_IN_QUOTE';
      this.known.add(item, place);
      return undefined;
    });
    this.each(request, 'relation', answer.relations, modelRelation, (item, place) => {
      const relation = groundRelation(item, place, this.known);
      if (typeof relation === 'string') return relation;
      this.relations.push(relation);
      return undefined;
    });
    this.each(request, 'figure', answer.figures, modelFigure, (item, place) => {
      const figure = groundFigure(item, place, this.known);
      if (typeof figure === 'string') return figure;
      this.figures.push(figure);
      return undefined;
    });
  }

  private each<Item extends Placed>(
    { group, from, to }: ModelRequest,
    kind: DroppedItem['kind'],
    items: readonly unknown[],
    format: z.ZodType<Item>,
    take: (item: Item, place: Grounded) => DropReason | undefined,
  ): void {
    for (const written of items) {
      const item = format.safeParse(written).data;
      const place = item === undefined ? undefined : findQuote(group, item.paragraph, item.quote);
      const reason = item === undefined ? 'WRONG_FORM' : place === undefined ? 'QUOTE_NOT_FOUND' : take(item, place);
      if (reason !== undefined) this.dropped.push({ kind, reason, what: shorten(written), from, to });
    }
  }
}
