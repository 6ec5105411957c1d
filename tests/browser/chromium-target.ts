import type { CDPSession } from 'playwright-core';
import type { Screen } from './view.ts';

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/**
 * Drives one target of Chromium that Playwright does not show, such as the popup, over the browser's own session.
 *
 * @param browser a session from `newBrowserCDPSession()`
 * @param targetId from `Target.getTargets`
 */
export async function openTarget(browser: CDPSession, targetId: string): Promise<Screen> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  let count = 0;
  const listen = (event: { sessionId: string; message: string }) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  };
  browser.on('Target.receivedMessageFromTarget', listen);

  async function send<T>(method: string, params: object = {}): Promise<T> {
    count += 1;
    const id = count;
    const arrived = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    await browser.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const gone = new Promise<Answer>((_, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`${method}: the popup did not answer, it may have closed.`)),
        15_000,
      );
      timer.unref();
    });
    const answer = await Promise.race([arrived, gone]);
    waiting.delete(id);
    if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result as T;
  }

  return {
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await send<{
        result: { value: unknown };
        exceptionDetails?: { text: string; exception?: { description?: string } };
      }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    press: async (x, y) => {
      const where = { x, y, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { ...where, type: 'mousePressed' });
      await send('Input.dispatchMouseEvent', { ...where, type: 'mouseReleased' });
    },
    capture: async () => {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
    setDark: async (isDark) => {
      await send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' }],
      });
    },
    goto: async (url) => {
      await send('Page.navigate', { url });
    },
    close: async () => {
      browser.off('Target.receivedMessageFromTarget', listen);
      await browser.send('Target.closeTarget', { targetId });
    },
  };
}
