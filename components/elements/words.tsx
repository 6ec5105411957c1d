/**
 * The shop's own words: with the quotation marks of the reader's language, in the shop's language
 * and direction.
 *
 * @example <Words text="30 Tage Rückgaberecht" language="de" />
 */
export function Words({ text, language = null }: { text: string; language?: string | null }) {
  return (
    <q dir="auto" {...(language ? { lang: language } : {})}>
      {text}
    </q>
  );
}
