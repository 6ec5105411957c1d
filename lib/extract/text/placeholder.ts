/** Signs that hold the place of a name: `[Firma]`, `{{company}}`, `_____`, `○○`, `XXX`. */
const SIGNS = /[[\]{}<>＿]|_{3}|\.{4}|…{2}|[○〇◯△□×●]{2}|(?:^|[\s.-])[xX]{3,}(?![\p{L}])/u;

/** Words of a template that ask whoever uses it to write something, or stand for who will. */
const WORDS =
  /(?:の氏名|の名称|会社名|事業者名|場合は氏名)$|記入|入力して|ご記入|填写|請填|입력(?:하|해)|(?<!\p{L})(?:mustermann|musterfrau|musterfirma|john doe|jane doe|lorem ipsum|todo|tbd|(?:your|ihr|ihre|votre|tu|su|il tuo|seu|twoja|vaše) (?:name|company|firma|firmenname|nom|société|nombre|empresa|nome|azienda|jméno|nazwa)|à compléter|a compléter|à remplir|por completar|da completare|da compilare|da inserire|bitte (?:eintragen|ergänzen|ausfüllen)|einzutragen|wird ergänzt|do uzupełnienia|uzupełnić|doplnit|bude doplněno|doplniť|kitöltendő|de completat|to be (?:completed|confirmed|added|announced)|invullen|in te vullen|fyll i|udfyldes|fylles ut)(?!\p{L})/iu;

/**
 * True of words that hold the place of something nobody has filled in yet.
 *
 * @example isPlaceholder('[Firmenname]') // true
 */
export function isPlaceholder(words: string): boolean {
  return SIGNS.test(words) || WORDS.test(words);
}
