import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import type { ScannedBlock, ScannedPage } from './scan-page.ts';

const WEIGHT = 0.55;
const MOST_QUOTED = 4;

/**
 * The ways to complain that a page or section about complaints names: `email`, `phone`, and `form` where the page
 * about complaints has a field to write in. Where a conciliation body is spoken of, its ways are not the shop's.
 *
 * @example readComplaintChannels(page)[0]?.value // ['email', 'phone']
 */
export function readComplaintChannels(page: ScannedPage): Candidate[] {
  const channels = new Map<string, string>();
  let first: ScannedBlock | undefined;
  for (const scanned of page.blocks) {
    const { block, says, under } = scanned;
    const isTopic = under.has('complaints') || (page.about.has('complaints') && block.region === 'main');
    const isOthers = says.has('third-party') || under.has('third-party') || under.has('elsewhere');
    if (!isTopic || isOthers || block.region === 'footer' || block.region === 'nav') continue;
    const told = channelsIn(scanned).filter((channel) => !channels.has(channel));
    if (told.length > 0) first ??= scanned;
    for (const channel of told) channels.set(channel, block.text);
  }
  const field = page.snapshot.controls.find(({ kind, region }) => kind === 'textarea' && region === 'main');
  if (field && page.about.has('complaints') && field.label.trim() !== '') channels.set('form', field.label);
  if (channels.size === 0) return [];
  const quotes = [...new Set(channels.values())].slice(0, MOST_QUOTED);
  const evidence = evidenceOf(
    first ? 'text' : 'form',
    quotes.join('; '),
    page.snapshot.url,
    first ? `block:${first.index}` : 'data:form',
  );
  return [candidate('complaints.channel', [...channels.keys()], evidence, WEIGHT)];
}

function channelsIn({ views }: ScannedBlock): string[] {
  const channels: string[] = [];
  if (views.some(({ view }) => view.slots.all('email').length > 0)) channels.push('email');
  const hasPhone = views.some(({ matches }) =>
    matches.some(({ phrase }) => phrase.gives.some(([path]) => path === 'seller.phone')),
  );
  return hasPhone ? [...channels, 'phone'] : channels;
}
