import { type MessageKey, t } from '../../locales/strings.ts';
import { ReceiptMark } from '../elements/icons.tsx';
import { OutcomeMark } from '../elements/outcome-mark.tsx';
import { CountryChoice } from '../settings/country-choice.tsx';
import { ModeChoice } from '../settings/mode-choice.tsx';
import { ReminderChoice } from '../settings/reminder-choice.tsx';
import type { Choices, WelcomeActions } from '../settings/settings-state.ts';

const DOES: readonly MessageKey[] = ['welcome.does.reads', 'welcome.does.keeps', 'welcome.does.counts'];
const DOES_NOT: readonly MessageKey[] = ['welcome.not.judges', 'welcome.not.sends', 'welcome.not.advises'];

interface WelcomePageProps {
  state: Choices;
  actions: WelcomeActions;
}

/** The first page: what this does and does not do, the choices, and how to begin. */
export function WelcomePage({ state, actions }: WelcomePageProps) {
  return (
    <main class="text-page welcome">
      <header class="page-head">
        <ReceiptMark />
        <div>
          <h1>{t('name')}</h1>
          <p class="lead">{t('welcome.lead')}</p>
        </div>
      </header>
      <section class="welcome-does card">
        <ul class="does">
          {DOES.map((key) => (
            <li key={key}>
              <OutcomeMark mark="met" silent />
              <span>{t(key)}</span>
            </li>
          ))}
        </ul>
        <h2>{t('welcome.not')}</h2>
        <ul class="does-not">
          {DOES_NOT.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </section>
      <ModeChoice mode={state.mode} access={state.access} onMode={actions.setMode} />
      <CountryChoice {...state} onMarket={actions.setMarket} />
      <ReminderChoice reminders={state.reminders} onReminders={actions.setReminders} />
      <section class="welcome-begin card">
        <h2>{t('welcome.begin')}</h2>
        <ol>
          <li>{t('welcome.begin.open')}</li>
          <li>{t('welcome.begin.click')}</li>
          <li>{t('welcome.begin.bought')}</li>
        </ol>
        <div class="buttons">
          <button type="button" class="button" onClick={() => actions.openOrders()}>
            {t('orders.title')}
          </button>
          <button type="button" class="button" onClick={() => actions.openSettings()}>
            {t('settings.title')}
          </button>
        </div>
      </section>
      <section>
        <h2>{t('privacy.title')}</h2>
        <p>{t('privacy.text')}</p>
      </section>
    </main>
  );
}
