import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SavedPage } from './saved-pages.ts';

const HEADERS = {
  'content-type': 'text/html',
  // No script of the page runs and nothing is fetched for it; what is inline still styles it.
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  // Only a page that is isolated from others gets a clock finer than 0.1 ms.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/**
 * Serves saved pages on 127.0.0.1 under their place in the list, with their scripts off.
 *
 * @example const { url, close } = await servePages(pages); await page.goto(`${url}0`);
 */
export async function servePages(
  pages: readonly SavedPage[],
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer(({ url = '/' }, response) => {
    const page = pages[Number(url.slice(1))];
    response.writeHead(page ? 200 : 404, HEADERS).end(page?.html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
