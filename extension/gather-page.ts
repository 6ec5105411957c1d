import type { Recording } from '../lib/facts/recording.ts';
import { gatherInSteps } from '../lib/gather/gather.ts';

/** How long the page waits for us at a time, in milliseconds: a quarter of what is felt as a hang (50 ms, RAIL). */
const SLICE = 12;
/** Nodes between two looks at the clock; before each it is made sure that no place was lost, which costs too. */
const NODES = 256;

/**
 * Gathers a document in slices of a few milliseconds, between which the page goes on.
 *
 * @example await gatherPage(document, location.href)
 */
export async function gatherPage(document: Document, url: string): Promise<Recording> {
  let start = performance.now();
  const step = gatherInSteps(document, url);
  for (;;) {
    const recording = step(NODES);
    if (recording) return recording;
    if (performance.now() - start < SLICE) continue;
    await nextTask();
    start = performance.now();
  }
}

/** Firefox has `scheduler.yield` since version 142; timers would wait long in a tab that is not shown. */
function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
