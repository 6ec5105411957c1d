import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';
import { OutcomeMark } from './outcome-mark.tsx';

interface FieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  /** What is wrong with the value, in words; shown beside the field. */
  problem?: string | null;
  hint?: ComponentChildren;
  type?: 'text' | 'date';
  input?: Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'maxLength' | 'autocomplete' | 'dir' | 'inputMode' | 'min' | 'max' | 'ref'
  >;
}

/** A labelled field whose hint and problem are read out with it. */
export function Field({
  label,
  value,
  onValue,
  problem = null,
  hint,
  type = 'text',
  input = {},
}: FieldProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  const attributes = {
    ...input,
    id,
    class: 'input',
    value,
    'aria-invalid': problem !== null,
    ...(described ? { 'aria-describedby': described } : {}),
    onInput: (event: { currentTarget: HTMLInputElement }) => onValue(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {type === 'date' ? <input {...attributes} type="date" /> : <input {...attributes} type="text" />}
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {problem && (
        <span class="field-error" id={`${id}-problem`}>
          <OutcomeMark mark="missing" silent />
          {problem}
        </span>
      )}
    </div>
  );
}
