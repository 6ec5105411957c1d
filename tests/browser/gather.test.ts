import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../../lib/compose/compose.ts';
import type { Recording } from '../../lib/facts/recording.ts';
import type { Snapshot } from '../../lib/facts/snapshot.ts';
import { startChromium } from './chromium.ts';
import type { DrivenBrowser } from './driven-browser.ts';
import { startFirefox } from './firefox.ts';
import { gatherScript } from './gather-script.ts';

/** What a browser knows of a page and its source does not tell: each text says what is to be read of it. */
const PAGE = `<!doctype html><html lang="en"><head><title>Living</title><style>
    .gone { display: none } .unseen { visibility: hidden } .seen { visibility: visible } .was { text-decoration: line-through }
    .contents { display: contents }
  </style></head><body><main>
  <h1>Shown</h1>
  <p class="gone">hidden: no box</p>
  <div class="gone"><p>hidden: in no box</p><input type="submit" value="hidden: button"></div>
  <div class="unseen"><p>hidden: unseen</p><p class="seen">shown: seen again</p></div>
  <div class="contents">shown: contents alone</div>
  <details><summary>shown: summary</summary><p>hidden: closed</p></details>
  <p>shown: <span class="gone">hidden: in a line</span></p>
  <p><span class="was"><b>59 €</b></span> 49 €</p>
  <p><a href="/agb"><img alt="AGB"></a></p>
  <div id="host"><p slot="a">shown: in its slot</p><p>dropped: in no slot</p></div>
  <shop-empty></shop-empty>
  <form><input name="nodeType"><input name="localName"><input name="firstChild"><input name="nextSibling">
    <p>shown: in a form that hides the DOM</p></form><p>shown: after it</p>
  <select name="size"><option>S</option><option selected>M</option></select>
  <label><input type="checkbox" id="terms"> I agree</label>
  <iframe src="/inner/frame.html" width="100" height="50"></iframe>
  </main><script>
    document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<h2>shown: shadow</h2><slot name="a"></slot>';
    document.querySelector('shop-empty').attachShadow({ mode: 'open' }).innerHTML = '<p>shown: shadow of an empty host</p>';
    document.querySelector('select').selectedIndex = 0;
    document.getElementById('terms').checked = true;
  </script></body></html>`;
const INNER = '<!doctype html><html><body><p>shown: embedded</p><a href="x">inner</a></body></html>';

describe('a living page', () => {
  let server: Server;
  let origin = '';
  const browsers: DrivenBrowser[] = [];
  const snapshots = new Map<string, Snapshot>();

  beforeAll(async () => {
    server = createServer(({ url }, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(url?.startsWith('/inner/') ? INNER : PAGE);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browsers.push(await startChromium({ extension: resolve('.output/chrome-mv3') }));
    browsers.push(await startFirefox({ extension: resolve('.output/firefox-mv3') }));
    for (const browser of browsers) {
      const tab = await browser.openTab(`${origin}/shop`);
      await tab.until(`document.readyState === 'complete'`);
      const recording = (await tab.evaluate(gatherScript(browser))) as Recording;
      snapshots.set(browser.name, compose(recording).snapshot);
      await tab.close();
    }
  }, 120_000);
  afterAll(async () => {
    for (const browser of browsers) await browser.close();
    await new Promise((done) => server.close(done));
  });

  describe.each(['chromium', 'firefox'])('in %s', (name) => {
    const read = () => snapshots.get(name) as Snapshot;

    it('is read with what it shows and what it does not', () => {
      const said = read().blocks.flatMap(({ text, marks = [] }) => {
        const hidden = marks
          .filter(({ kind }) => kind === 'hidden')
          .map(({ start, end }) => text.slice(start, end));
        return [
          ...hidden.map((words) => [words, 'hidden']),
          ...(hidden.length === 0 ? [[text, 'shown']] : []),
        ];
      });
      const told = said.filter(([words]) => /^(?:hidden|shown):/.test(words as string));
      expect(told).toHaveLength(15);
      for (const [words, way] of told) expect(words).toMatch(new RegExp(`^${way}:`));
      expect(said.flat().join()).not.toContain('dropped');
    });

    it('tells what is struck by style', () => {
      const block = read().blocks.find(({ text }) => text === '59 € 49 €');
      expect(block?.marks).toEqual([{ kind: 'struck', start: 0, end: 4 }]);
    });

    it('tells what is chosen now', () => {
      const { controls } = read();
      expect(controls).toContainEqual(expect.objectContaining({ name: 'size', value: 'S' }));
      expect(controls).toContainEqual(expect.objectContaining({ label: 'I agree', checked: true }));
    });

    it('calls a link by its image, and resolves addresses where they stand', () => {
      expect(read().links).toMatchObject([
        { text: 'AGB', href: `${origin}/agb` },
        { text: 'inner', href: `${origin}/inner/x` },
      ]);
    });
  });
});
