import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openKeyboard } from '../../../../src/cli/review/keyboard.ts';
import { reviewInTerminal } from '../../../../src/cli/review/terminal.ts';
import { fail } from '../../../../src/errors.ts';
import type { Draft } from '../../../../src/facts/draft/format.ts';
import { readDraft } from '../../../../src/facts/draft/read.ts';
import { draftText } from '../../../../src/facts/draft/write.ts';
import type { Edited } from '../../../../src/review/edit-fields.ts';
import { openStore } from '../../../../src/review/store.ts';
import { article, madeDraft } from '../../../support/draft.ts';
import { inFolderAsync } from '../../../support/fact-files.ts';

const who = { by: 'Li', at: '2026-01-02T03:04:05.000Z' };

interface Reviewed {
  readonly draft: Draft;
  readonly seen: string;
  readonly report: string | undefined;
}

/** What a review makes of a draft by everything that is typed, which comes at once and ends then. */
const reviewed = (
  typed: string,
  {
    draft = madeDraft(),
    edit,
    finish,
  }: { draft?: Draft; edit?: (fact: object) => Edited; finish?: (path: string) => string } = {},
): Promise<Reviewed> =>
  inFolderAsync({ 'a.draft.yml': draftText(draft), 'qinghe.txt': article }, async (folder) => {
    const path = join(folder, 'a.draft.yml');
    const input = new PassThrough();
    const screen = new PassThrough();
    const keyboard = openKeyboard(input, screen);
    input.end(typed);
    const report = await reviewInTerminal({
      file: 'a.draft.yml',
      store: openStore(path, { LOADERS_DIR: join(folder, 'loaders'), DOCUMENTS_DIR: undefined }, who),
      by: 'Li',
      keyboard,
      screen,
      edit: (_, fact) => edit?.(fact) ?? { problem: 'no editor' },
      finish: async () => finish?.(path) ?? 'finished',
    });
    keyboard.close();
    return { draft: readDraft(path).value, seen: String(screen.read() ?? ''), report };
  });

describe('a review in the terminal', () => {
  it('shows each fact with its quotation in context, score, rule and reasons', async () => {
    const { seen, report } = await reviewed('q');
    expect(seen).toContain(`Region 青河市 (region-qinghe)
level: CITY
line 1: 【青河市】的甲木公司向乙车公司供应车门。
score 0.98   rule made-up   key e1
because as e1 shows
`);
    expect(seen).toContain('a.draft.yml   1 of 10   0 of 9 facts decided');
    expect(report).toBeUndefined();
  });

  it('loses nothing that is typed ahead, Chinese words among it', async () => {
    const { draft } = await reviewed('aay不同的地方\rr没有这家公司\rsu');
    expect(draft.entities[1]?.candidates?.[0]).toMatchObject({ verdict: 'SAME', why: '不同的地方' });
    expect(draft.entities.map(({ review }) => [review?.decision, review?.why])).toEqual([
      ['ACCEPTED', undefined],
      ['ACCEPTED', undefined],
      ['REJECTED', '没有这家公司'],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('calls a question off with Ctrl-C, and stops by it elsewhere', async () => {
    const { draft, seen } = await reviewed('r\u0003a\u0003rr\r');
    expect(draft.entities.map(({ review }) => review?.decision)).toEqual(['ACCEPTED', ...Array.from({ length: 4 })]);
    expect(seen).toContain('Why is it no fact?');
  });

  it('edits in an editor, and tells what came back wrong', async () => {
    const edited = await reviewed('Eonly a district\rq', {
      edit: (fact) => ({ fact: { ...fact, level: 'COUNTY' } as Draft['entities'][number] }),
    });
    expect(edited.draft.entities[0]).toMatchObject({
      level: 'COUNTY',
      review: { decision: 'EDITED', why: 'only a district', original: { level: 'CITY' } },
    });
    expect((await reviewed('Eq', { edit: () => ({ problem: 'level: no such level' }) })).seen).toContain(
      'level: no such level',
    );
  });

  it('asks for what the source lacks before it finishes', async () => {
    const { source, ...rest } = madeDraft();
    const { publisher: _, date: _date, ...partial } = source;
    const { draft, seen, report } = await reviewed('f青河晚报\rsoon\r2024-06\r', {
      draft: { source: partial, ...rest },
    });
    expect(draft.source).toMatchObject({ publisher: '青河晚报', date: '2024-06' });
    expect(seen).toContain('date: a date as precise as the source');
    expect(report).toBe('finished');
  });

  it('goes on after a finish that is refused', async () => {
    const refused = await reviewed('fa', {
      finish: (path) => {
        throw fail('BAD_USER_INPUT', { problem: `No fact of ${path} is accepted`, remedy: 'Accept some first.' });
      },
    });
    expect(refused.seen).toContain('Accept some first.');
    expect(refused.report).toBeUndefined();
    expect(refused.draft.entities[0]?.accepted).toBe(true);
  });

  it('records what was decided in the file before', async () => {
    const made = madeDraft();
    const { draft, seen } = await reviewed('q', {
      draft: { ...made, entities: made.entities.map((one) => ({ ...one, accepted: true })) },
    });
    expect(seen).toContain('Recorded 5 decision(s)');
    expect(draft.entities[3]?.review).toMatchObject({ decision: 'ACCEPTED', by: 'Li' });
  });

  it('lets no control character of a text reach the terminal', async () => {
    const made = madeDraft();
    const [entity] = made.entities;
    const { seen } = await reviewed('q', {
      draft: { ...made, entities: entity === undefined ? [] : [{ ...entity, name: 'a\u001B[2Jb' }] },
    });
    expect(seen).toContain('Region a [2Jb');
  });
});

describe('the help of the terminal', () => {
  it('tells every key', async () => {
    const { seen } = await reviewed('?xq');
    for (const help of ['accept all above a score', 'the next run goes on here', 'not the same'])
      expect(seen).toContain(help);
  });
});
