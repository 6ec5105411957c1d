import browser, { type Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import {
  MESSAGES,
  type MessageInput,
  type MessageName,
  type MessageOutput,
  PageLooksLikeShop,
} from './messages.ts';
import type { Reply } from './send.ts';
import { wordsOf } from './words-of.ts';

/** One handler for each message; throws where it cannot do what is asked. */
export type Handlers = {
  [N in MessageName]: (input: MessageInput<N>) => Promise<MessageOutput[N]>;
};

const Envelope = z.strictObject({ name: z.string(), input: z.unknown() });

/**
 * Answers messages in the background, each tier from its own senders: the handlers serve extension
 * pages only; a tab's own script may say no more than that its page looks like a shop.
 *
 * @example listen(handlers, (tab) => readTab(tab.id))
 */
export function listen(handlers: Handlers, onShopPage: (tabId: number) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return;
    if (isExtensionPage(sender)) return answer(handlers, message);
    if (
      z.safeParse(PageLooksLikeShop, message).success &&
      sender.tab?.id !== undefined &&
      sender.frameId === 0
    )
      onShopPage(sender.tab.id);
  });
}

function isExtensionPage(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

async function answer(handlers: Handlers, message: unknown): Promise<Reply<MessageName>> {
  const envelope = z.safeParse(Envelope, message);
  if (!envelope.success || !isMessageName(envelope.data.name))
    return { ok: false, error: 'The background does not know this message.' };
  return run(handlers, envelope.data.name, envelope.data.input);
}

async function run<N extends MessageName>(handlers: Handlers, name: N, raw: unknown): Promise<Reply<N>> {
  const input = z.safeParse(MESSAGES[name], raw);
  if (!input.success) return { ok: false, error: `${name}: ${z.prettifyError(input.error)}` };
  try {
    return { ok: true, output: await handlers[name](input.data as MessageInput<N>) };
  } catch (error) {
    console.error(name, error);
    return { ok: false, error: wordsOf(error) };
  }
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(MESSAGES, name);
}
