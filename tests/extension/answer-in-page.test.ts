import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerInPage, pageRuntime } from '../../extension/answer-in-page.ts';

type Listener = (message: unknown, sender: { id: string }, reply: (answer: unknown) => void) => unknown;

/** The part of the browser that a script in a page sees. */
function startBrowser(): {
  runtime: { id: string | undefined; onMessage: object };
  say: (m: unknown, from?: string) => Promise<unknown>;
} {
  const listeners: Listener[] = [];
  const runtime = {
    id: 'recourse' as string | undefined,
    onMessage: { addListener: (one: Listener) => listeners.push(one) },
  };
  const say = (message: unknown, from = 'recourse') =>
    new Promise((resolve) => {
      const answers = listeners.map((listener) => listener(message, { id: from }, resolve));
      if (!answers.includes(true)) resolve(`${listeners.length} silent`);
    });
  vi.stubGlobal('chrome', { runtime });
  return { runtime, say };
}

let script = 0;
let name = '';
beforeEach(() => {
  script += 1;
  name = `script ${script}`;
});
afterEach(() => vi.unstubAllGlobals());

describe('a script in a page', () => {
  it('answers what it knows, at once or later', async () => {
    const { say } = startBrowser();
    answerInPage(name, { now: () => 1, later: async () => 2, echo: (message) => message });
    expect(await say({ name: 'now' })).toBe(1);
    expect(await say({ name: 'later' })).toBe(2);
    expect(await say({ name: 'echo', x: 3 })).toEqual({ name: 'echo', x: 3 });
  });

  it('answers null where it failed', async () => {
    const { say } = startBrowser();
    answerInPage(name, {
      fail: () => {
        throw new Error('x');
      },
    });
    expect(await say({ name: 'fail' })).toBe(null);
  });

  it.each([[{ name: 'other' }], [{ name: 'constructor' }], ['now'], [null], [{ name: 7 }]])(
    'is silent about %j',
    async (message) => {
      const { say } = startBrowser();
      answerInPage(name, { now: () => 1 });
      expect(await say(message)).toBe('1 silent');
    },
  );

  it('is silent to other extensions', async () => {
    const { say } = startBrowser();
    answerInPage(name, { now: () => 1 });
    expect(await say({ name: 'now' }, 'another')).toBe('1 silent');
  });

  it('listens once, however often it is injected', async () => {
    const { say } = startBrowser();
    answerInPage(name, { now: () => 1 });
    answerInPage(name, { now: () => 2 });
    expect(await say({ name: 'other' })).toBe('1 silent');
  });

  it('listens again after the extension was reloaded', async () => {
    const { runtime } = startBrowser();
    answerInPage(name, { now: () => 1 });
    runtime.id = undefined;
    expect(pageRuntime()).toBeUndefined();
    const { say } = startBrowser();
    answerInPage(name, { now: () => 2 });
    expect(await say({ name: 'now' })).toBe(2);
  });
});
