import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../../locales/strings.ts';
import { Field } from '../elements/field.tsx';
import { useFocusOnce } from '../elements/focus-once.ts';
import type { OrderView, Stage } from './order-view.ts';
import type { Step } from './orders-state.ts';

/** What can have happened next, the likeliest first. */
const NEXT_STEPS: Record<Stage, readonly Step[]> = {
  placed: ['delivered', 'dispatched', 'withdrawn'],
  dispatched: ['delivered', 'withdrawn'],
  delivered: ['kept', 'withdrawn', 'sent-back'],
  withdrawn: ['sent-back', 'refunded'],
  'sent-back': ['refunded'],
  refunded: [],
  kept: ['withdrawn', 'sent-back'],
};

const BUTTONS = {
  dispatched: 'step.dispatched',
  delivered: 'step.delivered',
  withdrawn: 'step.withdrawn',
  'sent-back': 'step.sentBack',
  refunded: 'step.refunded',
  kept: 'step.kept',
} as const satisfies Record<Step, MessageKey>;

interface OrderStepsProps {
  order: OrderView;
  today: string;
  onStep: (step: Step, day: string) => void;
}

/** What the buyer can tell of: a button for each step, and the day on which it happened. */
export function OrderSteps({ order, today, onStep }: OrderStepsProps) {
  const [step, setStep] = useState<Step | null>(null);
  const steps = NEXT_STEPS[order.stage];
  if (steps.length === 0) return null;
  // What waits for an answer is pointed out; keeping and sending back stand side by side.
  const isAwaited = order.stage !== 'delivered' && order.stage !== 'kept';
  const choose = (chosen: Step) => {
    // Keeping has no day to ask for: it is decided now.
    if (chosen === 'kept') onStep('kept', today);
    else setStep(chosen === step ? null : chosen);
  };
  return (
    <section class="steps">
      <h4>{t('order.tell')}</h4>
      <div class="buttons">
        {steps.map((one, index) => (
          <button
            type="button"
            key={one}
            class={isAwaited && index === 0 ? 'button primary' : 'button'}
            aria-expanded={one === 'kept' ? undefined : one === step}
            onClick={() => choose(one)}
          >
            {t(BUTTONS[one])}
          </button>
        ))}
      </div>
      {step && (
        <DayForm
          key={step}
          label={t(BUTTONS[step])}
          from={order.placed}
          today={today}
          onDay={(day) => {
            setStep(null);
            onStep(step, day);
          }}
          onCancel={() => setStep(null)}
        />
      )}
    </section>
  );
}

interface DayFormProps {
  label: string;
  /** The day of the order: nothing happened before. */
  from: string;
  today: string;
  onDay: (day: string) => void;
  onCancel: () => void;
}

function dayProblem(day: string, from: string, today: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return t('form.problem.day');
  if (day > today) return t('form.problem.dayAhead');
  return day < from ? t('form.problem.dayBefore') : null;
}

function DayForm({ label, from, today, onDay, onCancel }: DayFormProps) {
  const first = useFocusOnce<HTMLInputElement>();
  const [day, setDay] = useState(today);
  const [problem, setProblem] = useState<string | null>(null);
  const yesterday = Temporal.PlainDate.from(today).subtract({ days: 1 }).toString();
  const save = (event: Event) => {
    event.preventDefault();
    const found = dayProblem(day, from, today);
    setProblem(found);
    if (!found) onDay(day);
  };
  const quick = (value: string, words: string) => (
    <button type="button" class="button" aria-pressed={day === value} onClick={() => setDay(value)}>
      {words}
    </button>
  );
  return (
    <form class="day-form" onSubmit={save} noValidate aria-label={label}>
      <Field
        label={t('step.day')}
        type="date"
        value={day}
        problem={problem}
        onValue={setDay}
        input={{ min: from, max: today, ref: first }}
      />
      <div class="buttons">
        {quick(today, t('today'))}
        {quick(yesterday, t('yesterday'))}
      </div>
      <div class="buttons">
        <button type="submit" class="button primary">
          {t('step.save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
