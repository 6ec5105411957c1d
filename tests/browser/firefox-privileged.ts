/**
 * Expressions for the browser's own scope (`browser.xhtml`), where Firefox allows what no page may: click the toolbar,
 * look into extension views, grant sites. Each is a source text, because it runs over there.
 */

const extension = (id: string) => `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
const module = (name: string, url: string) =>
  `const { ${name} } = ChromeUtils.importESModule(${JSON.stringify(url)});`;

/** Grants sites as if the user had said yes to the browser's question. */
export function grantSites(id: string, origins: string[]): string {
  return `(async () => {
    ${module('ExtensionPermissions', 'resource://gre/modules/ExtensionPermissions.sys.mjs')}
    const extension = ${extension(id)};
    await ExtensionPermissions.add(extension.id, { permissions: [], origins: ${JSON.stringify(origins)} }, extension);
    return true;
  })()`;
}

/** Clicks the toolbar icon of the front window. */
export function clickIcon(id: string): string {
  return `(async () => {
    ${module('ExtensionParent', 'resource://gre/modules/ExtensionParent.sys.mjs')}
    await ExtensionParent.apiManager.global.browserActionFor(${extension(id)}).triggerAction(window);
    return true;
  })()`;
}

/**
 * Gives the WebDriver BiDi context of the newest view of a kind (`popup`, `background`, `tab`), or null.
 *
 * BiDi lists tabs alone, so its table of contexts learns to look up these views too; all its commands then work on them.
 */
export function contextOf(id: string, kind: string): string {
  return `(() => {
    ${module('NavigableManager', 'chrome://remote/content/shared/NavigableManager.sys.mjs')}
    if (!globalThis.extensionViews) {
      const views = (globalThis.extensionViews = new Map());
      const known = NavigableManager.getBrowsingContextById.bind(NavigableManager);
      NavigableManager.getBrowsingContextById = (context) => views.get(context)?.browsingContext ?? known(context);
    }
    const view = [...${extension(id)}.views].filter((each) => each.viewType === ${JSON.stringify(kind)}).at(-1);
    const browser = view?.xulBrowser;
    if (!browser?.browsingContext) return null;
    browser.permanentKey ??= {};
    const context = NavigableManager.getIdForBrowser(browser);
    globalThis.extensionViews.set(context, browser);
    return context;
  })()`;
}

/** Sets light or dark for one view or tab. */
export function setDark(context: string, isDark: boolean): string {
  return `(() => {
    ${module('NavigableManager', 'chrome://remote/content/shared/NavigableManager.sys.mjs')}
    NavigableManager.getBrowsingContextById(${JSON.stringify(context)}).prefersColorSchemeOverride = ${isDark ? '"dark"' : '"light"'};
    return true;
  })()`;
}

/** Closes the popup, where there is one, as a click beside it would; done when it is gone. */
export function closePopup(): string {
  return `(async () => {
    const find = () => [...document.querySelectorAll('browser[webextension-view-type=popup]')].at(-1);
    find()?.closest('panel')?.hidePopup();
    for (let tries = 0; tries < 100 && find(); tries += 1) await new Promise((done) => setTimeout(done, 20));
    return !find();
  })()`;
}

/** Ends the background (an event page) as the browser does when it is idle. */
export function stopBackground(id: string): string {
  return `(async () => { await ${extension(id)}.terminateBackground(); return true; })()`;
}

/** Starts the background where it sleeps. */
export function wakeBackground(id: string): string {
  return `(async () => { await ${extension(id)}.wakeupBackground?.(); return true; })()`;
}

/**
 * Stands in for the desktop's notification service, which a machine without a desktop lacks: Firefox then drops each
 * notification at once. The extension's API above it stays the real one. What is shown is in `globalThis.shownAlerts`.
 */
export const STAND_IN_ALERTS = `(() => {
  const shown = (globalThis.shownAlerts = new Map());
  const service = {
    QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
    showAlert(alert, listener) {
      shown.set(alert.name, listener);
      listener?.observe(null, 'alertshow', alert.cookie);
    },
    closeAlert(name) {
      const listener = shown.get(name);
      shown.delete(name);
      listener?.observe(null, 'alertfinished', '');
    },
  };
  Components.manager.QueryInterface(Ci.nsIComponentRegistrar).registerFactory(
    Components.ID('{a5b0c7de-1111-4222-8333-944444444444}'),
    'notifications for tests',
    '@mozilla.org/alerts-service;1',
    { createInstance: (iid) => service.QueryInterface(iid), QueryInterface: ChromeUtils.generateQI(['nsIFactory']) },
  );
  return true;
})()`;

/** Clicks a shown notification. */
export function clickAlert(id: string): string {
  return `(() => { globalThis.shownAlerts.get(${JSON.stringify(id)}).observe(null, 'alertclickcallback', ''); return true; })()`;
}
