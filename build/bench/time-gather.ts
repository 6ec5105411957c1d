import { type CDPSession, chromium } from 'playwright-core';
import type { Recording } from '../../lib/facts/recording.ts';
import { findBrowser } from '../find-browser.mjs';
import type { SavedPage } from './saved-pages.ts';
import { servePages } from './serve-pages.ts';

/**
 * What gathering one page in Chromium took, in milliseconds. A first run finds nothing of its own world, but only that
 * of the first page compiles: Chromium keeps the compiled script for the pages after it in the same process.
 */
export interface GatherTimes {
  /** A walk that only concatenates the page's text nodes, first run. */
  walk: number;
  /** Of further runs of it the fastest. */
  walkAgain: number;
  first: number;
  /** Of the first run the longest stretch in which the page could do nothing else. */
  longest: number;
  /** Of further runs the fastest. */
  again: number;
  /** By how much the page's heap grew in the first run, in bytes. */
  added: number;
  recording: Recording;
}

const ROUNDS = 3;

const WALK = `() => {
  const nodes = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) text += node.data;
  return text;
}`;

/**
 * Runs before the clock starts; layout is done, as it is when somebody clicks. What is timed goes from the call to
 * the answer, the pauses included.
 */
const SETUP = `
  globalThis.timeOf = async (work) => {
    const start = performance.now();
    let last = start;
    let longest = 0;
    const pause = scheduler.yield;
    scheduler.yield = async () => {
      longest = Math.max(longest, performance.now() - last);
      await pause.call(scheduler);
      last = performance.now();
    };
    globalThis.result = await work();
    const end = performance.now();
    scheduler.yield = pause;
    return { took: end - start, longest: Math.max(longest, end - last) };
  };
  document.documentElement.getBoundingClientRect();
`;

/**
 * Opens each page in Chromium, with its scripts off, and measures the built `gather.js` against a bare walk.
 *
 * `script` is the text of `gather.js`: an expression that promises the Recording. Throws one sentence where there is no
 * Chromium; a page that cannot be opened is left out and told to `tell`.
 *
 * @example await timeGather(pages, readFileSync('.output/chrome-mv3/gather.js', 'utf8'), console.error)
 */
export async function timeGather(
  pages: readonly SavedPage[],
  script: string,
  tell: (words: string) => void,
): Promise<GatherTimes[]> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('There is no Chromium: install it or set CHROMIUM to its file.');
  const server = await servePages(pages);
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  try {
    const page = await browser.newPage();
    await page.route('**', (route) =>
      route.request().url().startsWith(server.url) ? route.continue() : route.abort(),
    );
    const session = await page.context().newCDPSession(page);
    const times: GatherTimes[] = [];
    for (const [index, { name, url }] of pages.entries()) {
      try {
        await page.goto(`${server.url}${index}`);
        const measured = await timeOne(session, script, index % 2 === 0);
        times.push({ ...measured, recording: { ...measured.recording, url } });
      } catch (error) {
        tell(`${name} is left out: ${(error as Error).message.split('\n')[0]}`);
      }
      if (index % 25 === 24) tell(`${index + 1} of ${pages.length} pages gathered`);
    }
    return times;
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * Each in a world of its own, as extensions run, so that neither finds warm what the other has touched; and both in
 * the same way, first on every other page, and as often.
 */
async function timeOne(session: CDPSession, script: string, isWalkFirst: boolean): Promise<GatherTimes> {
  const inGather = await openWorld(session);
  const timeWalk = async () => timeRounds(await openWorld(session), WALK);
  const early = isWalkFirst ? await timeWalk() : null;
  const before = await session.send('Runtime.getHeapUsage');
  const gather = `() => ${script.replace(/;\s*$/, '')}`;
  const first = await inGather<Timed>(`timeOf(${gather})`);
  const after = await session.send('Runtime.getHeapUsage');
  const again = await fastest(inGather, gather);
  const recording = await inGather<Recording>('result');
  const walk = early ?? (await timeWalk());
  return {
    walk: walk.first,
    walkAgain: walk.again,
    first: first.took,
    longest: first.longest,
    again,
    added: after.usedSize - before.usedSize,
    recording,
  };
}

async function timeRounds(world: World, work: string): Promise<{ first: number; again: number }> {
  const { took: first } = await world<Timed>(`timeOf(${work})`);
  return { first, again: await fastest(world, work) };
}

async function fastest(world: World, work: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++)
    least = Math.min(least, (await world<Timed>(`timeOf(${work})`)).took);
  return least;
}

interface Timed {
  took: number;
  longest: number;
}

/** Evaluates an expression in one world; past the page's policy, which forbids Playwright's own way. */
type World = <T>(expression: string) => Promise<T>;

const WAY = { returnByValue: true, awaitPromise: true };

async function openWorld(session: CDPSession): Promise<World> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  async function evaluate<T>(expression: string): Promise<T> {
    const answer = await session.send('Runtime.evaluate', { expression, contextId, ...WAY });
    const { result, exceptionDetails } = answer;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }
  await evaluate(SETUP);
  return evaluate;
}
