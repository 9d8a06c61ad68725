import { z } from 'zod';
import { withOptions } from './transform.ts';

export const splitList = withOptions({
  meaning: 'Takes a text apart at a mark, for aliases; blanks at the ends and empty members go',
  example: { written: '{ splitList: { by: "、" } }', before: '太钢、太钢不锈', after: ['太钢', '太钢不锈'] },
  options: z.strictObject({ by: z.string().min(1).max(20) }),
  takes: 'text',
  gives: 'list',
  change:
    ({ by }) =>
    (text) =>
      text
        .split(by)
        .map((member) => member.trim())
        .filter((member) => member !== ''),
});
