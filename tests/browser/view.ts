import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What a browser must be able to do with one page or popup; all else is made of these. */
export interface Screen {
  /** Runs an expression in the page's own world and gives its value, awaited, as plain data. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses and releases the mouse at a place in the viewport, in CSS pixels. */
  press(x: number, y: number): Promise<void>;
  /** A picture of what is shown, PNG. */
  capture(): Promise<Buffer>;
  setDark(isDark: boolean): Promise<void>;
  goto(url: string): Promise<void>;
  close(): Promise<void>;
}

/** One page or popup, as a person has it: looks, clicks, types. The same in Chromium and Firefox. */
export interface View extends Screen {
  /** Runs a function in the page; its arguments and its result are plain data. It sees nothing of this file. */
  run<A extends unknown[], R>(work: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Waits until an expression is truthy and gives its value; throws, with the page's text, after the time limit. */
  until<T = unknown>(expression: string, limitMs?: number): Promise<T>;
  /** Clicks the middle of the first element that matches, with a real mouse press, once it is there and not disabled. */
  click(selector: string): Promise<void>;
  /** Clicks the first button, link or summary whose text (or label) contains these words. */
  clickText(words: string): Promise<void>;
  /** Puts a value into a field the way typing does (`input` and `change` are told). */
  fill(selector: string, value: string): Promise<void>;
  /** The text that the page shows. */
  text(): Promise<string>;
  /** Writes a picture to a file, making its folder. */
  screenshot(file: string): Promise<void>;
}

const LIMIT_MS = 10_000;

/**
 * Makes a View from what a browser can do with one page.
 *
 * @example const popup = createView(screen); await popup.click('button.primary');
 */
export function createView(screen: Screen): View {
  async function until<T>(expression: string, limitMs = LIMIT_MS): Promise<T> {
    const end = Date.now() + limitMs;
    let last: unknown;
    while (Date.now() < end) {
      try {
        const value = await screen.evaluate(expression);
        if (value) return value as T;
        last = value;
      } catch (error) {
        last = error;
      }
      await pause(50);
    }
    const shown = await screen.evaluate('document.body?.innerText').catch(String);
    throw new Error(
      `Waited ${limitMs} ms for: ${expression}\nLast answer: ${String(last)}\nThe page shows:\n${shown}`,
    );
  }

  async function clickWhere(find: string): Promise<void> {
    await until(
      `(() => { const e = ${find}; if (!e || e.disabled) return false; e.scrollIntoView({ block: 'center', behavior: 'instant' }); return true; })()`,
    );
    const { x, y } = await until<{ x: number; y: number }>(
      `(() => { const r = (${find}).getBoundingClientRect(); return r.width && r.height && { x: r.x + r.width / 2, y: r.y + r.height / 2 }; })()`,
    );
    await screen.press(x, y);
  }

  return {
    ...screen,
    until,
    run: async (work, ...args) => (await screen.evaluate(`(${work})(...${JSON.stringify(args)})`)) as never,
    click: (selector) => clickWhere(`document.querySelector(${JSON.stringify(selector)})`),
    clickText: (words) =>
      clickWhere(
        `[...document.querySelectorAll('button, a, summary, label, [role=button]')].find((e) => e.checkVisibility() && ((e.innerText ?? '') + ' ' + (e.getAttribute('aria-label') ?? '')).includes(${JSON.stringify(words)}))`,
      ),
    fill: async (selector, value) => {
      await until(`document.querySelector(${JSON.stringify(selector)})`);
      const type = (target: string, text: string) => {
        const field = document.querySelector(target) as HTMLInputElement;
        field.focus();
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      };
      await screen.evaluate(`(${type})(...${JSON.stringify([selector, value])})`);
    },
    text: async () => String(await screen.evaluate('document.body.innerText')),
    screenshot: async (file) => {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, await screen.capture());
    },
  };
}
