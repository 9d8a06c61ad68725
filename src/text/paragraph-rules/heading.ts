import type { ParagraphRule } from '../paragraph-rule.ts';

/** Lines of the article that are no sentences. */
export const headingRules: readonly ParagraphRule[] = [
  {
    name: 'heading',
    kind: 'HEADING',
    pattern: /^(?:[^。;]*[^。;,:、?!]|[^。;,]*[?!])$/u,
    longest: 60,
    example: '推动产业集群发展',
    counterExample: '项目今年投产。',
  },
];
