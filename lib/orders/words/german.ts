import type { Words } from './words.ts';

const several = (one: string, many: string) => (length: number) => `${length} ${length === 1 ? one : many}`;

export const german: Words = {
  locale: 'de',
  lengths: {
    d: several('Tag', 'Tage'),
    wd: several('Werktag (Montag bis Freitag)', 'Werktage (Montag bis Freitag)'),
    w: several('Woche', 'Wochen'),
    m: several('Monat', 'Monate'),
    y: several('Jahr', 'Jahre'),
  },
  steps: {
    placed: 'der Bestellung',
    dispatched: 'dem Versand',
    delivered: 'der Lieferung',
    kept: 'dem Entschluss, die Ware zu behalten',
    withdrawn: 'dem Widerruf',
    'sent-back': 'der Rücksendung',
    refunded: 'der Erstattung',
  },
  counted: (length, step, day, countTriggerDay) =>
    `${length} ab ${step} am ${day}; dieser Tag zählt ${countTriggerDay ? 'als erster' : 'nicht mit'}.`,
  waiting: (length, step) => `${length} ab ${step}; der Tag ist noch nicht eingetragen.`,
  moved: (safeDay, rests, lastDay) =>
    `Das ist ${safeDay}. Freie Tage verschieben es: ${rests.join('; ')}. Der letzte Tag ist ${lastDay}.`,
  mayMove: (lastDay) => `Fällt ein regionaler Feiertag hinein, kann es ${lastDay} sein.`,
  waitsFor: (step) => `Der Shop darf warten bis zu ${step}.`,
  startUnsaid: 'Der Shop sagt nicht, ab wann; gezählt ist sicherheitshalber ab der Bestellung.',
  returnWindow: {
    name: 'Rückgabefrist des Shops',
    todo: 'Nach den Bedingungen des Shops zurückgeben',
    advice:
      'Der Shop gibt mehr Zeit als das Gesetz. Sehen Sie seine Bedingungen nach: Sie können von denen des gesetzlichen Widerrufs abweichen.',
    afterwards: 'Die Zeit, die der Shop gegeben hat, ist vorbei.',
  },
};
