import type { GraphQLFieldResolver } from 'graphql';
import type { ApiContext, Place } from '../context.ts';

/** `Evidence.quote`: the exact characters, or null. */
export const quote: GraphQLFieldResolver<Place, ApiContext> = async (place, _, context) => {
  const quotation = await context.quote(place);
  return 'quote' in quotation ? quotation.quote : null;
};

/** `Evidence.quoteBefore` and `Evidence.quoteAfter`: what stands around it in its paragraph, or null. */
const around =
  (side: 'before' | 'after'): GraphQLFieldResolver<Place, ApiContext> =>
  async (place, _, context) => {
    const quotation = await context.quote(place);
    return 'quote' in quotation ? quotation[side] : null;
  };
export const quoteBefore = around('before');
export const quoteAfter = around('after');

/** `Evidence.quoteUnavailable`: why there is no quotation, or null where there is one. */
export const quoteUnavailable: GraphQLFieldResolver<Place, ApiContext> = async (place, _, context) => {
  const quotation = await context.quote(place);
  return 'quote' in quotation ? null : quotation.unavailable;
};
