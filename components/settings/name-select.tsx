import { useId } from 'preact/hooks';
import { locale } from '../../locales/strings.ts';

interface Option {
  code: string;
  name: string;
}

interface NameSelectProps {
  heading: string;
  text: string;
  /** Stands before the others, which stand in the order of their names. */
  first?: Option;
  options: readonly Option[];
  value: string;
  onValue: (code: string) => void;
}

/** One of several names, under a heading that is its label. */
export function NameSelect({ heading, text, first, options, value, onValue }: NameSelectProps) {
  const id = useId();
  const byName = new Intl.Collator(locale()).compare;
  const sorted = [...options].sort((one, other) => byName(one.name, other.name));
  return (
    <>
      <h2>
        <label for={id}>{heading}</label>
      </h2>
      <p>{text}</p>
      <select id={id} class="select" value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        {[...(first ? [first] : []), ...sorted].map(({ code, name }) => (
          <option key={code} value={code} selected={code === value}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}
