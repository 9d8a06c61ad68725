import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';

it('ends without a word where nobody reads its output', async () => {
  const child = spawn(process.execPath, ['bin/lianpu.mjs', '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect({ said, code }).toEqual({ said: '', code: 0 });
});
