#!/usr/bin/env node
import { existsSync } from 'node:fs';
import process from 'node:process';

const PROGRAM = new URL('../dist/recourse.js', import.meta.url);

// What counts days and signs packs is part of the language since Node 26: an older one would fail half way.
if (!('Temporal' in globalThis) || !('toBase64' in Uint8Array.prototype)) {
  console.error(`recourse needs Node 26 or newer, this is ${process.version}: get it from nodejs.org`);
  process.exitCode = 2;
} else if (existsSync(PROGRAM)) await import(PROGRAM.href);
else {
  console.error(
    'recourse is not built yet: in a checkout run `npm run recourse -- …`, or build it with `npm pack`',
  );
  process.exitCode = 2;
}
