import { bootstrap } from './bootstrap.mjs';

const isQuick = process.argv.includes('--quick');
await bootstrap('build/test.ts', isQuick ? [] : ['chromium', 'firefox']);
