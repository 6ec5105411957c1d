import type { Runtime } from 'webextension-polyfill';

/**
 * The browser's door to messages, for scripts in a page: the polyfill would be many times their size.
 * Undefined once the extension was reloaded or removed under the page.
 */
export function pageRuntime(): Runtime.Static | undefined {
  const scope = globalThis as {
    browser?: { runtime?: Runtime.Static };
    chrome?: { runtime?: Runtime.Static };
  };
  const runtime = (scope.browser ?? scope.chrome)?.runtime;
  return runtime?.id ? runtime : undefined;
}

/**
 * Answers messages of the background in a page, each name with its function. A script that is injected
 * again into the same page does not answer twice.
 *
 * @example answerInPage('show', { showPlace: (message) => ({ found: false }) })
 */
export function answerInPage(script: string, answers: Record<string, (message: object) => unknown>): void {
  const runtime = pageRuntime();
  const scope = globalThis as unknown as Record<string, Runtime.Static | undefined>;
  const key = `recourse:${script}`;
  if (!runtime || scope[key]?.id) return;
  scope[key] = runtime;
  const listener = (message: unknown, sender: { id?: string }, reply: (answer: unknown) => void) => {
    if (sender.id !== runtime.id || typeof message !== 'object' || message === null) return undefined;
    const { name } = message as { name?: unknown };
    const answer = typeof name === 'string' && Object.hasOwn(answers, name) ? answers[name] : undefined;
    if (!answer) return undefined;
    void new Promise((resolve) => resolve(answer(message))).then(reply, () => reply(null));
    return true as const;
  };
  runtime.onMessage.addListener(listener as Parameters<typeof runtime.onMessage.addListener>[0]);
}
