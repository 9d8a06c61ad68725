import { describe, expect, it } from 'vitest';
import { editFact } from '../../../../src/cli/review/editor.ts';
import { plainFact } from '../../../../src/facts/draft/fact.ts';
import { madeDraft } from '../../../support/draft.ts';

const [entity] = madeDraft().entities;
const region = entity && plainFact(entity);
if (region === undefined) throw new Error('the made-up draft has no entity');

describe('a fact in an editor', () => {
  it('comes back as it was saved, from an editor with arguments', () => {
    expect(editFact('sed -i s/CITY/COUNTY/', 'entities', region)).toEqual({ fact: { ...region, level: 'COUNTY' } });
    expect(editFact('true', 'entities', region)).toEqual({ fact: region });
  });

  it.each([
    ['that is no YAML any more', 'sed -i s/type/[type/', /./],
    ['with a value that is not allowed', 'sed -i s/CITY/TOWN/', /^level: /],
    ['of an editor that fails', 'false', /EDITOR=false ended with code 1/],
    ['of an editor that is none', 'no-such-editor', /ended with code 127/],
  ])('%s is told in words', (_, command, problem) => {
    expect(editFact(command, 'entities', region)).toEqual({ problem: expect.stringMatching(problem) });
  });
});
