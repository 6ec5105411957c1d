import { afterEach, describe, expect, it, vi } from 'vitest';
import { gatherPage } from '../../extension/gather-page.ts';
import { gather } from '../../lib/gather/gather.ts';
import { documentOf } from '../gather/document-of.ts';

const URL = 'https://shop.example/p/1';
const long = () =>
  documentOf(`<h1>Pulli</h1>${'<p>Wolle <b>blau</b> <a href="/a">49 €</a></p>'.repeat(20_000)}`);

afterEach(() => vi.unstubAllGlobals());

describe('a page gathered in slices', () => {
  it('says what it says at once', async () => {
    const document = documentOf('<h1>Pulli</h1><p>49 €</p><form><label>Menge <input></label></form>');
    expect(await gatherPage(document, URL)).toEqual(gather(document, URL));
  });

  it('goes on meanwhile, also where the browser has no way of its own to yield', async () => {
    const document = long();
    let tasks = 0;
    const timer = setInterval(() => {
      tasks += 1;
    }, 0);
    const snapshot = await gatherPage(document, URL);
    clearInterval(timer);
    expect(tasks).toBeGreaterThan(0);
    expect(snapshot).toEqual(gather(document, URL));
  });

  it('yields by the scheduler where there is one', async () => {
    let yields = 0;
    vi.stubGlobal('scheduler', {
      yield: async () => {
        yields += 1;
      },
    });
    await gatherPage(long(), URL);
    expect(yields).toBeGreaterThan(0);
  });
});
