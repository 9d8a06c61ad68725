import { describe, expect, it } from 'vitest';
import { readConfig, settings } from '../../src/config.ts';
import { LianpuError } from '../../src/errors.ts';

const refusal = (variables: Record<string, string>): LianpuError => {
  try {
    readConfig(variables);
  } catch (error) {
    if (error instanceof LianpuError) return error;
  }
  throw new Error('the setting was accepted');
};

describe('readConfig', () => {
  it('gives every setting, with its default where the variable is unset or empty', () => {
    const config = readConfig({ PORT: '', HOST: '0.0.0.0' });
    expect(config.PORT).toBe(4000);
    expect(config.HOST).toBe('0.0.0.0');
    expect(config.NEO4J_URI).toBeUndefined();
    expect(Object.keys(config)).toEqual(Object.keys(settings));
  });

  it('freezes what it read', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '4000x'],
    ['PORT', '-1'],
    ['LOG_LEVEL', 'loud'],
    ['ANSWER_CACHE_MB', '-1'],
    ['ANSWER_CACHE_MB', '64MB'],
    ['ANSWER_CACHE_MB', '70000'],
    ['DATABASE', 'mysql'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['NEO4J_URI', 'bolt://'],
  ])('refuses %s=%s, naming the variable, the value and what is allowed', (name, value) => {
    const error = refusal({ [name]: value });
    expect(error.code).toBe('SETTING_INVALID');
    expect(error.message).toContain(`${name}=${value}`);
    expect(error.message).toContain('expected ');
    expect(error.exit).toBe(78);
  });

  it.each(['bolt://localhost:7687', 'neo4j://db.example', 'neo4j+s://x.databases.neo4j.io', 'bolt+ssc://10.0.0.1:1'])(
    'takes the address %s',
    (uri) => {
      expect(readConfig({ NEO4J_URI: uri }).NEO4J_URI).toBe(uri);
    },
  );

  it('never shows a secret that is wrong', () => {
    expect(refusal({ NEO4J_PASSWORD: ' ' }).message).toBe('NEO4J_PASSWORD=(hidden): expected a text that is not empty');
  });
});
