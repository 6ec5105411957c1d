import browser from 'webextension-polyfill';

/**
 * Opens one of the extension's own pages, or brings its tab to the front where it is open already.
 *
 * @example await openPage('orders.html', 'order=0192f3')
 */
export async function openPage(
  path: 'orders.html' | 'welcome.html' | 'options.html',
  fragment = '',
): Promise<void> {
  const page = browser.runtime.getURL(path);
  const url = fragment ? `${page}#${fragment}` : page;
  // Without the "tabs" permission an extension still sees the addresses of its own tabs.
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.startsWith(page));
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true, url });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
