import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningShops, SHOPS, startShops } from './serve.ts';

let shops: RunningShops;
beforeAll(async () => {
  shops = await startShops();
});
afterAll(() => shops.close());

/** Asks with the raw path: `fetch` would tidy `..` away before the server sees it. */
function ask(host: string, path: string, method = 'GET') {
  return new Promise<{ status: number; type: string; location: string; body: string }>((resolve, reject) => {
    const headers = { host: `${host}:${shops.port}` };
    request({ host: '127.0.0.1', port: shops.port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          location: response.headers.location ?? '',
          body: Buffer.concat(chunks).toString('latin1'),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('hosts', () => {
  it.each(Object.keys(SHOPS))('%s has a start page of its own', async (shop) => {
    const { status, type } = await ask(`${shop}.localhost`, '/');
    expect({ status, type }).toEqual({ status: 200, type: 'text/html; charset=utf-8' });
  });

  it('lists the shops, with their port, on plain localhost', async () => {
    const { body } = await ask('localhost', '/');
    for (const url of Object.values(shops.urls)) expect(body).toContain(`href="${url}"`);
  });

  it.each(['elsewhere.example', 'unknown.localhost', 'localhost.wollhaus-nord', 'constructor.localhost'])(
    'refuses %s',
    async (host) => {
      expect((await ask(host, '/')).status).toBe(421);
    },
  );
});

describe('answers', () => {
  it.each([
    ['wollhaus-nord', '/produkt/kapuzenpullover/', 200, 'text/html; charset=utf-8'],
    ['wollhaus-nord', '/assets/stil.css', 200, 'text/css; charset=utf-8'],
    ['wollhaus-nord', '/assets/kapuzenpullover.svg', 200, 'image/svg+xml'],
    ['wollhaus-nord', '/warenkorb/?menge=1', 200, 'text/html; charset=utf-8'],
    ['wollhaus-nord', '/gibt-es-nicht/', 404, 'text/html; charset=utf-8'],
    ['gadget-barn', '/products/aurora-headphones', 200, 'text/html; charset=utf-8'],
    ['gadget-barn', '/pages/our-story', 200, 'text/html; charset=windows-1252'],
    ['belle-affaire', '/mentions-legales.html', 200, 'text/html; charset=utf-8'],
  ])('%s %s: %i %s', async (shop, path, status, type) => {
    expect(await ask(`${shop}.localhost`, path)).toMatchObject({ status, type });
  });

  it('moves a folder without its slash, and keeps the query', async () => {
    const moved = await ask('wollhaus-nord.localhost', '/warenkorb?menge=1');
    expect(moved).toMatchObject({ status: 301, location: '/warenkorb/?menge=1' });
  });

  it('answers HEAD without a body', async () => {
    expect(await ask('wollhaus-nord.localhost', '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    expect((await ask('wollhaus-nord.localhost', '/', method)).status).toBe(405);
  });
});

describe('stays in the folder', () => {
  it.each([
    '/../serve.ts',
    '/../gadget-barn/index.html',
    '/assets/../../gadget-barn/index.html',
    '/%2e%2e/gadget-barn/index.html',
    '/..%2fgadget-barn%2findex.html',
    '/..%5cgadget-barn%5cindex.html',
    '/produkt%2fkapuzenpullover/',
    '/./index.html',
    '/%00index.html',
    '/%zz',
  ])('%s is not found', async (path) => {
    expect((await ask('wollhaus-nord.localhost', path)).status).toBe(404);
  });
});
