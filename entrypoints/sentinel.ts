import slugs from 'virtual:shop-slugs';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageRuntime } from '../extension/answer-in-page.ts';
import { looksLikeShop } from '../lib/gather/looks-like-shop.ts';

/** How long a page gets to draw itself before it is looked at, in milliseconds. */
const SETTLE = 1_000;

interface Scope {
  /** The browser's Navigation API, where it has one: tells of pages that change without loading. */
  navigation?: EventTarget;
  recourseSentinel?: boolean;
}

/** On pages that the user let us see: says to the background, once for each address, that a page looks like a shop. */
export default defineUnlistedScript(() => {
  const scope = globalThis as Scope;
  if (scope.recourseSentinel) return;
  scope.recourseSentinel = true;
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    const page = location.pathname + location.search;
    const runtime = pageRuntime();
    // Without a runtime the extension was reloaded or removed under the page: then it stays quiet.
    if (!runtime || page === told || !looksLikeShop(document, slugs)) return;
    told = page;
    void runtime.sendMessage({ name: 'pageLooksLikeShop' }).catch(() => {});
  };
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => requestIdleCallback(look, { timeout: SETTLE }), SETTLE);
  };

  lookSoon();
  if (scope.navigation) scope.navigation.addEventListener('currententrychange', lookSoon);
  else addEventListener('popstate', lookSoon);
});
