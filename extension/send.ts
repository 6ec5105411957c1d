import browser from 'webextension-polyfill';
import type { MessageInput, MessageName, MessageOutput } from './messages.ts';

/** What the background answers: the output, or the words of what went wrong. */
export type Reply<N extends MessageName> =
  | { ok: true; output: MessageOutput[N] }
  | { ok: false; error: string };

/**
 * Sends a message from an extension page to the background and gives its answer.
 *
 * Throws an Error with the background's own words where it could not do what was asked.
 *
 * @example await send('readPage', { tabId: 7, anyway: false })
 */
export async function send<N extends MessageName>(
  name: N,
  input: MessageInput<N>,
): Promise<MessageOutput[N]> {
  const reply: Reply<N> | undefined = await browser.runtime.sendMessage({ name, input });
  if (!reply) throw new Error(`Nobody answered "${name}": reload the extension.`);
  if (!reply.ok) throw new Error(reply.error);
  return reply.output;
}
