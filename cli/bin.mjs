#!/usr/bin/env node
import process from 'node:process';

// What counts days and signs packs is part of the language since Node 26: an older one would fail half way.
if (!('Temporal' in globalThis) || !('toBase64' in Uint8Array.prototype)) {
  console.error(`recourse needs Node 26 or newer, this is ${process.version}: get it from nodejs.org`);
  process.exitCode = 2;
} else await import(new URL('../dist/recourse.js', import.meta.url).href);
