import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe('package.json', () => {
  it('has at most ten scripts, one word each', () => {
    expect(Object.keys(scripts).length).toBeLessThanOrEqual(10);
    expect(Object.keys(scripts).filter((name) => !/^[a-z]+$/.test(name))).toEqual([]);
  });
});

describe('what a newcomer reads', () => {
  it.each([
    ['README.md', 60, 100],
    ['ARCHITECTURE.md', 20, 100],
  ])('%s is short enough to be read', (path, least, most) => {
    const lines = read(path).trimEnd().split('\n').length;
    expect(lines).toBeGreaterThanOrEqual(least);
    expect(lines).toBeLessThanOrEqual(most);
  });

  it('names each npm script in README.md or CONTRIBUTING.md', () => {
    const docs = read('README.md') + read('CONTRIBUTING.md');
    const named = (name: string) =>
      docs.includes(`npm run ${name}`) ||
      docs.includes(`npm run --silent ${name}`) ||
      docs.includes(`npm ${name}`);
    expect(Object.keys(scripts).filter((name) => !named(name))).toEqual([]);
  });
});
