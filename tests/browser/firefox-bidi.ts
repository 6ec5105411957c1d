import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';

/** The WebDriver BiDi commands that we need, https://w3c.github.io/webdriver-bidi/ */
export interface Bidi {
  send(method: string, params: object): Promise<Record<string, unknown>>;
  /** Runs an expression in a context and gives its value as plain data; throws what it throws. */
  evaluate(context: string, expression: string): Promise<unknown>;
  press(context: string, x: number, y: number): Promise<void>;
  capture(context: string): Promise<Buffer>;
  navigate(context: string, url: string): Promise<void>;
  newTab(): Promise<string>;
  findTab(urlStart: string): Promise<string>;
  /** The browser's own window, `browser.xhtml`: privileged. */
  deskContext(): Promise<string>;
}

interface Tree {
  contexts: { context: string; url: string }[];
}

/**
 * Speaks WebDriver BiDi over Puppeteer's connection, below its pages: those wait for events that extension pages never send.
 *
 * @example await createBidi(browser).evaluate(context, 'document.title')
 */
export function createBidi(browser: Browser): Bidi {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: Record<string, unknown> }> };
  };
  const send: Bidi['send'] = async (method, params) => (await connection.send(method, params)).result;
  const tree = async (params: object) =>
    ((await send('browsingContext.getTree', params)) as unknown as Tree).contexts;

  async function evaluate(context: string, expression: string): Promise<unknown> {
    const answer = await send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type === 'exception') {
      throw new Error((answer.exceptionDetails as { text: string }).text);
    }
    const { value } = answer.result as { value?: string };
    return value === undefined ? undefined : JSON.parse(value);
  }

  return {
    send,
    evaluate,
    press: async (context, x, y) => {
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    capture: async (context) => {
      const { data } = await send('browsingContext.captureScreenshot', { context, origin: 'document' });
      return Buffer.from(data as string, 'base64');
    },
    navigate: async (context, url) => {
      await send('browsingContext.navigate', { context, url, wait: 'none' });
      for (let tries = 0; tries < 200; tries += 1) {
        const state = await evaluate(context, '[location.href, document.readyState]').catch(() => []);
        const [href, readiness] = state as string[];
        if (href !== 'about:blank' && readiness === 'complete' && isThere(href, url)) return;
        await pause(50);
      }
      throw new Error(`Firefox did not finish ${url} within 10 seconds.`);
    },
    newTab: async () => (await send('browsingContext.create', { type: 'tab' })).context as string,
    findTab: async (urlStart) => {
      for (let tries = 0; tries < 200; tries += 1) {
        const found = (await tree({})).find(({ url }) => url.startsWith(urlStart));
        if (found) return found.context;
        await pause(50);
      }
      throw new Error(`No tab shows ${urlStart} after 10 seconds.`);
    },
    deskContext: async () => {
      const contexts = await tree({ 'moz:scope': 'chrome' });
      const desk = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
      if (!desk)
        throw new Error('Firefox gives no access to its window: it needs --remote-allow-system-access.');
      return desk.context;
    },
  };
}

/** A shop may send us on to another of its pages, so only the host must be as asked. */
function isThere(href: string | undefined, url: string): boolean {
  return href !== undefined && new URL(href).host === new URL(url).host;
}
