import { t } from '../../locales/strings.ts';

interface ReminderChoiceProps {
  reminders: boolean;
  onReminders: (on: boolean) => void;
}

/** Whether Recourse speaks up before a day runs out. */
export function ReminderChoice({ reminders, onReminders }: ReminderChoiceProps) {
  return (
    <section>
      <h2>{t('reminders.title')}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={reminders}
          onChange={(event) => onReminders(event.currentTarget.checked)}
        />
        <span>
          <b>{t('reminders.name')}</b>
          <small>{t('reminders.text')}</small>
        </span>
      </label>
    </section>
  );
}
