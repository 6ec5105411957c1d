import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gather } from '../lib/gather/gather.ts';

/** Injected into a page on request; the Snapshot is the result of the injection. */
export default defineUnlistedScript(() => gather(document, location.href));
