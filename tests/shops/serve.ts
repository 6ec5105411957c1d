import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { findFile } from './find-file.ts';

/** The demo shops, by folder, with the line that says what each is. */
export const SHOPS = {
  'wollhaus-nord': 'Wollhaus Nord: wool and textiles from Kiel, in German; says everything a shop should say',
  'gadget-barn': 'Gadget Barn: headphones and chargers, in English; forgets things and contradicts itself',
  'belle-affaire': 'Belle Affaire: lamps and cushions, in French; misleads wherever it can',
} as const;
export type ShopId = keyof typeof SHOPS;

export interface RunningShops {
  port: number;
  /** Start page of each shop, e.g. `http://wollhaus-nord.localhost:8642/`. */
  urls: Record<ShopId, string>;
  close(): Promise<void>;
}

/**
 * Serves the demo shops on 127.0.0.1; each has a host name of its own, `<shop>.localhost`, which browsers
 * resolve to this machine (RFC 6761 § 6.3). Plain `localhost` lists them.
 *
 * @param port 0 for any free one
 * @param delay milliseconds before each answer, for what must be seen while it goes on
 * @throws where the port is taken (`EADDRINUSE`)
 * @example const shops = await startShops(); await page.goto(shops.urls['wollhaus-nord']); await shops.close();
 */
export async function startShops(port = 0, delay = 0): Promise<RunningShops> {
  const server = createServer(async (request, response) => {
    if (delay > 0) await pause(delay);
    respond(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const actual = (server.address() as AddressInfo).port;
  return {
    port: actual,
    urls: urlsOf(actual),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function urlsOf(port: number): Record<ShopId, string> {
  const pairs = Object.keys(SHOPS).map((shop) => [shop, `http://${shop}.localhost:${port}/`]);
  return Object.fromEntries(pairs) as Record<ShopId, string>;
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  const send = (
    status: number,
    type: string,
    body: string | Uint8Array,
    more: Record<string, string> = {},
  ) => {
    response.writeHead(status, {
      'content-type': type,
      'content-length': Buffer.byteLength(body),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...more,
    });
    response.end(method === 'HEAD' ? undefined : body);
  };
  const plain = 'text/plain; charset=utf-8';
  if (method !== 'GET' && method !== 'HEAD')
    return send(405, plain, 'This shop only shows pages.\n', { allow: 'GET, HEAD' });

  const [host = '', port = ''] = (headers.host ?? '').toLowerCase().split(':');
  const [path = '/', query] = url.split('?', 2);
  if (host === 'localhost' || host === '127.0.0.1')
    return path === '/'
      ? send(200, 'text/html; charset=utf-8', listOf(port))
      : send(404, plain, 'Not found.\n');

  // A shop may have further hosts, as real ones do: help.gadget-barn.localhost.
  const shop = host.endsWith('.localhost') ? (host.split('.').at(-2) ?? '') : '';
  if (!isShop(shop)) return send(421, plain, `No demo shop is called ${JSON.stringify(host)}.\n`);
  const folder = join(import.meta.dirname, shop);
  const found = await findFile(folder, path);
  if (found && 'moved' in found) {
    const location = query === undefined ? found.moved : `${found.moved}?${query}`;
    return send(301, plain, 'Moved.\n', { location });
  }
  if (found) return send(200, found.type, found.body);
  const missing = await findFile(folder, '/404.html');
  if (missing && 'body' in missing) return send(404, missing.type, missing.body);
  return send(404, plain, 'Not found.\n');
}

function isShop(name: string): name is ShopId {
  return Object.hasOwn(SHOPS, name);
}

function listOf(port: string): string {
  const urls = urlsOf(Number(port || 80));
  const items = Object.entries(SHOPS).map(
    ([shop, line]) => `<li><a href="${urls[shop as ShopId]}">${line}</a></li>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Demo shops</title>
<meta name="viewport" content="width=device-width">
<style>body{font:18px/1.6 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}</style></head>
<body><main><h1>Demo shops</h1><p>Three shops that do not exist, to try Recourse on.</p>
<ul>${items.join('')}</ul></main></body></html>
`;
}

if (import.meta.main) {
  const { urls, port } = await startShops(Number(process.argv[2] ?? 0));
  process.stdout.write(`http://localhost:${port}/\n${Object.values(urls).join('\n')}\n`);
}
