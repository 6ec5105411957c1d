import { t } from '../../locales/strings.ts';
import { Chevron } from '../elements/icons.tsx';
import { hostOf, languagesInWords, marketsInWords, packName } from './pack-words.ts';
import type { PacksActions, PackView } from './packs-state.ts';
import { RuleList } from './rule-list.tsx';

interface PackRowProps {
  pack: PackView;
  /** Whether its questions are unfolded without being asked for: while one of them is searched. */
  isUnfolded: boolean;
  actions: Pick<PacksActions, 'switchPack' | 'switchRule'>;
}

/** A pack: who made it and for whom, its switch, and its questions, which unfold. */
export function PackRow({ pack, isUnfolded, actions }: PackRowProps) {
  const { id, publisher, version, url, rules, isOn } = pack;
  const by = t('packs.by', { publisher, version });
  return (
    <li class="pack">
      <label class="switch">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => actions.switchPack(id, event.currentTarget.checked)}
        />
        <span>
          <b>{packName(pack)}</b>
          <small>{url ? `${by} · ${t('packs.from', { host: hostOf(url) })}` : by}</small>
          <small>
            {t('packs.facts', {
              deadlines: pack.deadlineCount,
              languages: languagesInWords(pack.languages),
              markets: marketsInWords(pack.markets),
            })}
          </small>
        </span>
      </label>
      {!isOn && <p class="note look">{t('packs.off')}</p>}
      {rules.length > 0 && (
        <details open={isUnfolded}>
          <summary>
            <Chevron />
            {t('packs.questions', { count: rules.length, off: rules.filter((rule) => !rule.isOn).length })}
          </summary>
          <RuleList rules={rules} onSwitch={actions.switchRule} />
        </details>
      )}
    </li>
  );
}
