import process from 'node:process';
import { startShops } from '../tests/shops/serve.ts';
import { buildExtension } from './build-extension.ts';
import { showToPerson } from './show-to-person.ts';
import { tour } from './tour.ts';

const hasDisplay =
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) ||
  ['darwin', 'win32'].includes(process.platform);

console.log('Building the extension …');
const extension = await buildExtension();
const shops = await startShops();
try {
  await (hasDisplay ? showToPerson : tour)(extension, shops.urls);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await shops.close();
}
