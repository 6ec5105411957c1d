import type { Path } from '../../facts/paths.ts';
import type { ScannedBlock, ScannedPage } from './scan-page.ts';
import { type Tokens, tokenize } from './tokens.ts';

/** Lines of a legal notice that stand in blocks of their own are read together. */
const MOST_LINES = 12;
const LONGEST_LINE = 120;
const LONGEST_PROSE_LINE = 40;

/** Blocks that are read as one text, and where each starts in it. */
export interface Passage {
  scanned: readonly ScannedBlock[];
  tokens: Tokens;
  starts: readonly number[];
  /** Where it stands: under a heading about the seller, in the frame of every page, or in other text. */
  place: 'notice' | 'frame' | 'prose';
}

/**
 * The passages of a page that may tell who sells: legal notices and contacts, header and footer, and single blocks
 * of other text. Blocks that speak of somebody else (host, data protection officer, conciliation body) are left out.
 *
 * @example sellerPassages(page).filter(({ place }) => place === 'notice')
 */
export function sellerPassages(page: ScannedPage): Passage[] {
  const passages: Passage[] = [];
  let lines: ScannedBlock[] = [];
  let place: Passage['place'] = 'prose';
  const flush = () => {
    if (lines.length > 0) passages.push(passageOf(lines, page, place));
    lines = [];
  };
  for (const scanned of page.blocks) {
    const own = placeOf(scanned, page);
    const isLine = scanned.block.text.length <= (own === 'prose' ? LONGEST_PROSE_LINE : LONGEST_LINE);
    const last = lines.at(-1);
    const isNext = last && last.index === scanned.index - 1 && last.block.under === scanned.block.under;
    if (!isLine || !isNext || own !== place || lines.length >= MOST_LINES) flush();
    if (own === undefined) continue;
    place = own;
    lines.push(scanned);
    if (!isLine) flush();
  }
  flush();
  return passages;
}

function passageOf(scanned: readonly ScannedBlock[], page: ScannedPage, place: Passage['place']): Passage {
  const starts: number[] = [];
  let text = '';
  for (const { own } of scanned) {
    starts.push(text.length);
    text += `${own}\n`;
  }
  return { scanned, tokens: tokenize(text, page.book.lexicon.abbreviations), starts, place };
}

/** Where a block stands; undefined where it cannot tell who sells. */
function placeOf(scanned: ScannedBlock, page: ScannedPage): Passage['place'] | undefined {
  const { block, says, under } = scanned;
  if (block.role === 'button' || under.has('third-party')) return undefined;
  const isFrame = block.region === 'footer' || block.region === 'header';
  if (block.role === 'heading') return block.region === 'footer' ? 'frame' : undefined;
  // Links to social networks stand in every footer.
  if (isFrame) return 'frame';
  if (block.region === 'nav' || says.has('third-party') || under.has('related')) return undefined;
  if (under.has('elsewhere')) return 'prose';
  if (under.has('complaints') && !under.has('seller')) return 'prose';
  if (under.has('seller') || page.about.has('seller')) return 'notice';
  return 'prose';
}

/**
 * True where phrases in a block tell who somebody is: a legal name, a tax number, an entry in a register.
 *
 * @example identifies(scanned)
 */
export function identifies({ views }: ScannedBlock): boolean {
  return views.some(({ matches }) =>
    matches.some(({ phrase }) => phrase.gives.some(([path]) => IDENTITY.has(path))),
  );
}

const IDENTITY: ReadonlySet<Path> = new Set<Path>([
  'seller.name',
  'seller.vatId',
  'seller.taxId',
  'seller.register',
  'seller.representative',
]);
