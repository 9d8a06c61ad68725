import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../../../facts/write-whole.ts';
import { type LooseAnswer, looseAnswer } from '../answer-format.ts';
import { type ModelRequest, promptVersion } from '../prompt.ts';
import type { ModelSettings } from '../settings.ts';

const keptFormat = z.object({ model: z.string(), prompt: z.string(), answer: looseAnswer });

/**
 * Answers that were paid for, by what was asked: service, model, prompt version and the very text of the passage. They
 * are kept under LIANPU_HOME, since they quote the article.
 */
export class KeptAnswers {
  private readonly prompt: string;

  constructor(private readonly settings: Pick<ModelSettings, 'kept' | 'url' | 'model' | 'answer' | 'temperature'>) {
    this.prompt = promptVersion(settings.answer);
  }

  /** The answer of an earlier run; undefined where there is none, or the file is damaged. */
  find(request: ModelRequest): LooseAnswer | undefined {
    try {
      return keptFormat.parse(JSON.parse(readFileSync(this.path(request), 'utf8'))).answer;
    } catch {
      return undefined;
    }
  }

  /** @throws {LianpuError} FILE_UNREADABLE where the folder cannot be written. */
  keep(request: ModelRequest, answer: LooseAnswer): void {
    const { model } = this.settings;
    writeWhole(this.path(request), JSON.stringify({ model, prompt: this.prompt, answer }));
  }

  private path({ messages }: ModelRequest): string {
    const { kept, url, model, temperature } = this.settings;
    const asked = JSON.stringify([url, model, temperature ?? null, this.prompt, messages.at(-1)?.content]);
    const name = hash('sha256', asked);
    return join(kept, name.slice(0, 2), `${name}.json`);
  }
}
