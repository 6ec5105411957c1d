import { gatherPage } from '../extension/gather-page.ts';

/**
 * Injected into a page on request; the Snapshot is what the injection results in, once it is there. Spelled out,
 * because `defineUnlistedScript` would come along into each page.
 */
export default { main: () => gatherPage(document, location.href) };
