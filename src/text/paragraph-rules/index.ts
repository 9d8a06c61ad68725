import type { ParagraphRule } from '../paragraph-rule.ts';
import { headingRules } from './heading.ts';
import { imageRules } from './image.ts';
import { pageRules } from './page.ts';
import { scriptRules } from './script.ts';

/**
 * How a page’s own matter is told from its article’s, tried in order. What no rule takes is prose. To add one: a
 * name, a kind, a pattern over normalised text, an example and a counter-example (both made up, both tested).
 */
export const paragraphRules: readonly ParagraphRule[] = [...scriptRules, ...imageRules, ...pageRules, ...headingRules];
