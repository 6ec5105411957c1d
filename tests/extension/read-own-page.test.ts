import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DOMParser } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parsePage, readOwnPage } from '../../extension/read-own-page.ts';

const HTML = { 'content-type': 'text/html; charset=iso-8859-1' };
let server: Server;
let origin = '';

beforeAll(async () => {
  vi.stubGlobal('DOMParser', DOMParser);
  server = createServer(({ url, headers }, response) => {
    if (url === '/gone') response.writeHead(404, HTML).end('<p>weg</p>');
    else if (url === '/terms.pdf') response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF');
    else if (url === '/large') response.writeHead(200, HTML).end(Buffer.alloc(2 * 1024 * 1024 + 1, 'a'));
    else if (url === '/away')
      response.writeHead(302, { location: origin.replace('127.0.0.1', 'localhost') }).end();
    else if (url === '/moved') response.writeHead(302, { location: '/imprint' }).end();
    else if (url === '/broken') response.destroy();
    else if (url === '/slow') response.writeHead(200, HTML).write('<p>');
    else
      response.writeHead(200, HTML).end(Buffer.from(`<p>Gr\xfc\xdfe ${headers.cookie ?? ''}</p>`, 'latin1'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  vi.unstubAllGlobals();
});

const readAt = (path: string, stop = new AbortController().signal) =>
  readOwnPage(new URL(path, origin).href, origin, stop);

describe('a page of the same site', () => {
  it.each(['/imprint', '/moved'])('is gathered from %s, in its encoding', async (path) => {
    expect(await readAt(path)).toMatchObject({
      ok: true,
      recording: { url: `${origin}/imprint`, tokens: expect.arrayContaining(['Grüße ']) },
    });
  });
});

describe('no page', () => {
  const rows: [string, string, object][] = [
    ['of another site', 'https://other.example/', { reason: 'elsewhere' }],
    ['of no address', 'https://[', { reason: 'elsewhere' }],
    ['that leads to another site', '/away', { reason: 'elsewhere' }],
    ['that is not there', '/gone', { reason: 'status', status: 404 }],
    ['of another type', '/terms.pdf', { reason: 'type' }],
    ['of more than 2 MiB', '/large', { reason: 'size' }],
    ['that breaks off', '/broken', { reason: 'network' }],
  ];
  it.each(rows)('%s', async (_, path, answer) => {
    const url = URL.canParse(path, origin) ? new URL(path, origin).href : path;
    expect(await readOwnPage(url, origin, new AbortController().signal)).toEqual({ ok: false, ...answer });
  });

  it('after the user said stop', async () => {
    const stop = new AbortController();
    const answer = readAt('/slow', stop.signal);
    setTimeout(() => stop.abort(), 50);
    expect(await answer).toEqual({ ok: false, reason: 'stopped' });
  });
});

it('parses text that was fetched elsewhere, unless it is too long', async () => {
  expect(await parsePage('<p>a</p>', 'https://shop.example/')).toMatchObject({
    ok: true,
    recording: { tokens: expect.arrayContaining(['a']) },
  });
  expect(await parsePage('a'.repeat(2 * 1024 * 1024 + 1), 'https://shop.example/')).toEqual({
    ok: false,
    reason: 'size',
  });
});
