import { useId, useState } from 'preact/hooks';
import { marketName } from '../../locales/format/names.ts';
import { t } from '../../locales/strings.ts';
import { Chevron } from '../elements/icons.tsx';
import { PackRow } from './pack-row.tsx';
import { packName } from './pack-words.ts';
import type { PacksActions, PackView } from './packs-state.ts';

interface PackListProps {
  packs: readonly PackView[];
  country: string;
  actions: Pick<PacksActions, 'switchPack' | 'switchRule'>;
}

/** All packs: those for the shopper's country, the others behind one line, and a search over all their questions. */
export function PackList({ packs, country, actions }: PackListProps) {
  const [words, setWords] = useState('');
  const id = useId();
  const found = words.trim() === '' ? null : packs.flatMap((pack) => matching(pack, words) ?? []);
  const shown = found ?? packs;
  const here = shown.filter(({ isForHere }) => isForHere);
  const elsewhere = shown.filter(({ isForHere }) => !isForHere);
  const rows = (list: readonly PackView[]) => (
    <ul class="packs card">
      {list.map((pack) => (
        <PackRow key={pack.id} pack={pack} isUnfolded={found !== null} actions={actions} />
      ))}
    </ul>
  );
  return (
    <div class="pack-list">
      <div class="field">
        <label for={id}>{t('packs.search')}</label>
        <input
          id={id}
          class="input"
          type="search"
          value={words}
          aria-describedby={`${id}-found`}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <span class="hint" id={`${id}-found`} role="status">
          {found && t('packs.found', { count: found.reduce((sum, { rules }) => sum + rules.length, 0) })}
        </span>
      </div>
      {here.length > 0 && (
        <>
          <h3>{t('packs.here', { country: marketName(country) })}</h3>
          {rows(here)}
        </>
      )}
      {elsewhere.length > 0 && (
        <details open={found !== null}>
          <summary>
            <Chevron />
            <h3>{t('packs.elsewhere', { count: elsewhere.length })}</h3>
          </summary>
          {rows(elsewhere)}
        </details>
      )}
    </div>
  );
}

/** A pack with those of its questions that have all these words; null where none has. */
function matching(pack: PackView, words: string): PackView | null {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  const rules = pack.rules.filter(({ name, title, sources }) => {
    const text = folded([packName(pack), name, title, ...sources].join(' '));
    return wanted.every((word) => text.includes(word));
  });
  return rules.length > 0 ? { ...pack, rules } : null;
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
