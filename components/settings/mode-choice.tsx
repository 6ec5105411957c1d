import { type MessageKey, t } from '../../locales/strings.ts';
import type { Access, Mode } from './settings-state.ts';

const MODES: readonly { mode: Mode; name: MessageKey; text: MessageKey }[] = [
  { mode: 'click', name: 'mode.click', text: 'mode.clickText' },
  { mode: 'site', name: 'mode.site', text: 'mode.siteText' },
  { mode: 'all', name: 'mode.all', text: 'mode.allText' },
];

const ACCESS_WORDS: Record<Exclude<Access, 'none'>, MessageKey> = {
  granted: 'access.granted',
  refused: 'access.refused',
  withdrawn: 'access.withdrawn',
};

interface ModeChoiceProps {
  mode: Mode;
  access: Access;
  onMode: (mode: Mode) => void;
}

/** When Recourse may read a page, and what the browser has made of it. */
export function ModeChoice({ mode, access, onMode }: ModeChoiceProps) {
  return (
    <fieldset>
      <legend>
        <h2>{t('mode.title')}</h2>
      </legend>
      <div class="choices">
        {MODES.map((one) => (
          <label key={one.mode} class="choice">
            <input
              type="radio"
              name="mode"
              value={one.mode}
              checked={mode === one.mode}
              onClick={() => onMode(one.mode)}
            />
            <span>
              <b>{t(one.name)}</b>
              <small>{t(one.text)}</small>
            </span>
          </label>
        ))}
      </div>
      <div role="status">
        {access !== 'none' && (
          <p class={access === 'granted' ? 'note good' : 'note look'}>
            {t(ACCESS_WORDS[access])}{' '}
            {access !== 'granted' && mode !== 'click' && (
              <button type="button" class="link" onClick={() => onMode(mode)}>
                {t('access.askAgain')}
              </button>
            )}
          </p>
        )}
      </div>
    </fieldset>
  );
}
