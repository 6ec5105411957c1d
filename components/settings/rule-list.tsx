import { t } from '../../locales/strings.ts';
import type { RuleLine } from './packs-state.ts';

interface RuleListProps {
  rules: readonly RuleLine[];
  onSwitch: (rule: string, isOn: boolean) => void;
}

/** The questions of a pack, each with where it comes from, how sure that is, and its switch. */
export function RuleList({ rules, onSwitch }: RuleListProps) {
  return (
    <ul class="rule-list">
      {rules.map(({ name, title, sources, isOnTrial, verified, isOn }) => (
        <li key={name}>
          <label class="switch">
            <input
              type="checkbox"
              checked={isOn}
              onChange={(event) => onSwitch(name, event.currentTarget.checked)}
            />
            <span>
              {title}
              <small>
                {sources.join(' · ')}
                {verified && ` · ${t(`packs.verified.${verified}`)}`}
              </small>
            </span>
          </label>
          {isOnTrial && <span class="chip">{t('finding.onTrial')}</span>}
        </li>
      ))}
    </ul>
  );
}
