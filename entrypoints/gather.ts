import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gatherPage } from '../extension/gather-page.ts';

/** Injected into a page on request; the Snapshot is what the injection results in, once it is there. */
export default defineUnlistedScript(() => gatherPage(document, location.href));
