import { bootstrap } from './bootstrap.mjs';

await bootstrap('build/start.ts', ['chromium']);
