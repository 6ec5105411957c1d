import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../../lib/extract/page/read-language.ts';
import { compileReadingTables } from '../../../lib/extract/reading-tables.ts';
import type { Snapshot } from '../../../lib/facts/snapshot.ts';
import { snapshotOf } from '../snapshot-of.ts';
import { PHRASE_FILES } from '../text/fixture.ts';

const { kinds } = compileReadingTables(PHRASE_FILES);
const prose = (...texts: string[]): Partial<Snapshot> => ({
  blocks: texts.map((text) => ({ role: 'text', text, region: 'main' })),
});
const languageOf = (parts: Partial<Snapshot>) => readLanguage(snapshotOf(parts), kinds)[0]?.value;

/** One thought in each language: how soon we send, what the customer may do, and whom to ask. */
const TEXTS: Record<string, string> = {
  en: 'We send your order within two days, and if you do not like it you can return it to us. Please write to us when you have any questions about this or an order.',
  de: 'Wir versenden die Bestellung innerhalb von zwei Tagen, und wenn sie nicht gefällt, können Sie die Ware an uns zurücksenden. Bei Fragen zu einer Bestellung sind wir für Sie da.',
  fr: 'Nous envoyons votre commande dans les deux jours, et si elle ne vous plaît pas, vous pouvez nous la renvoyer. Pour toute question sur une commande, nous sommes à votre service.',
  es: 'Enviamos su pedido en dos días, y si no le gusta puede devolverlo sin más. Para una consulta sobre un pedido o los gastos del envío, nuestro equipo está a su disposición.',
  it: 'Spediamo il tuo ordine in due giorni e se non ti piace lo puoi rendere. Per una domanda su un ordine o sui costi della spedizione siamo a tua disposizione, anche per telefono.',
  nl: 'Wij versturen de bestelling binnen twee dagen, en als het niet bevalt kan je het aan ons terugsturen. Bij vragen over een bestelling zijn wij er voor je, ook met een mail.',
  pl: 'Wysyłamy zamówienie w ciągu dwóch dni, a jeśli się nie spodoba, można je do nas odesłać. W sprawie pytań o zamówienie lub dostawę jesteśmy dla was także po godzinach.',
  pt: 'Enviamos a sua encomenda em dois dias e, se não gostar, pode devolver sem mais. Para uma pergunta sobre uma encomenda ou os custos do envio, estamos ao seu dispor por telefone.',
  sv: 'Vi skickar din beställning inom två dagar, och om du inte är nöjd kan du skicka tillbaka den till oss. Har du frågor om en beställning så är det bara att höra av dig.',
  da: 'Vi sender din bestilling inden for to dage, og hvis du ikke er tilfreds, kan du sende den tilbage til os. Har du spørgsmål til en ordre, så er vi her også efter lukketid.',
  no: 'Vi sender bestillingen din innen to dager, og hvis du ikke er fornøyd, kan du sende den tilbake til oss. Har du spørsmål om en ordre, så er vi her også etter stengetid.',
  fi: 'Lähetämme tilauksesi kahden päivän sisällä, ja jos et ole tyytyväinen, voit palauttaa sen meille. Kaikki kysymykset ovat tervetulleita, myös ennen kuin tuote on tilattu, ja se on helppoa.',
  cs: 'Vaši objednávku odešleme do dvou dnů, a pokud se vám zboží nelíbí, můžete je vrátit. Máte dotaz k objednávce nebo k dopravě? Jsme tu pro vás také po telefonu, a to i ve svátek.',
  sk: 'Vašu objednávku odošleme do dvoch dní, a ak sa vám tovar nepáči, môžete ho vrátiť. Máte otázku k objednávke alebo k doprave? Sme tu pre vás tiež po telefóne, a to aj cez sviatok.',
  sl: 'Vaše naročilo pošljemo v dveh dneh in če vam ni všeč, ga lahko vrnete. Za vsa vprašanja o naročilu ali dostavi smo vam na voljo tudi po telefonu, še pri tem pa se ne mudi.',
  hr: 'Vašu narudžbu šaljemo u roku od dva dana, a ako vam se ne sviđa, možete je vratiti. Za sve upite o narudžbi ili dostavi smo vam na raspolaganju i nakon radnog vremena, kao što je i red.',
  hu: 'A rendelést két napon belül elküldjük, és ha nem tetszik, vissza lehet küldeni. Ha kérdése van, az sem baj, mert egy levél után már meg is válaszoljuk, hogy mit lehet tenni.',
  ro: 'Trimitem comanda dumneavoastră în două zile, iar dacă nu vă place, o puteți returna. Pentru orice întrebare despre o comandă sau livrare suntem aici, și la telefon, de luni până sâmbătă.',
  tr: 'Siparişiniz iki gün içinde gönderilir ve ürün hoşunuza gitmezse bir hafta içinde iade etmek çok kolay olur. Bu konuda ya da başka bir konuda soru için bize de yazın; size her gün yanıt veririz.',
  lv: 'Jūsu pasūtījumu nosūtām divu dienu laikā, un ja tas nepatīk, to var atgriezt. Par pasūtījumu vai piegādi jautājiet, kad vien vēlaties, jo mēs arī pēc darba esam ar jums.',
  lt: 'Jūsų užsakymą išsiųsime per dvi dienas, o jei prekė nepatiks, galite ją grąžinti. Dėl užsakymo ar pristatymo klauskite, kai tik reikia, nes mes esame su jumis ir po darbo, taip pat per šventes.',
  et: 'Saadame teie tellimuse kahe päeva jooksul ja kui see ei meeldi, saab selle tagastada. Kui on küsimusi, siis meie oleme olemas ka pärast tööd, sest see on meie töö ning see ei ole raske.',
  vi: 'Chúng tôi gửi đơn hàng của bạn trong hai ngày và nếu không thích bạn có thể trả lại cho chúng tôi. Khi cần hỏi về đơn hàng, bạn được trợ giúp từ những người của cửa hàng.',
};

describe('readLanguage', () => {
  it.each(Object.entries(TEXTS))('tells %s by its small words', (language, text) => {
    expect(languageOf(prose(text))).toBe(language);
  });

  it.each<[string, Partial<Snapshot>, string | undefined]>([
    ['the html element', { language: 'de-AT' }, 'de-AT'],
    ['a tag written otherwise', { language: 'DE_at' }, 'de-AT'],
    ['a meta element', { meta: [{ name: 'og:locale', content: 'fr_FR' }] }, 'fr-FR'],
    ['the tag where the text agrees', { language: 'de-CH', ...prose(TEXTS.de ?? '') }, 'de-CH'],
    ['the tag of one form of Norwegian', { language: 'nb', ...prose(TEXTS.no ?? '') }, 'nb'],
    ['the text where a template said English', { language: 'en', ...prose(TEXTS.nl ?? '') }, 'nl'],
    [
      'the letters where a template said English',
      { language: 'en', ...prose('ご注文から二日以内に発送します。') },
      'en',
    ],
    [
      'the tag where there is much English beside the text',
      { language: 'et', ...prose(TEXTS.et ?? '', ...Array.from({ length: 4 }, () => TEXTS.en ?? '')) },
      'et',
    ],
    ['no tag', { language: 'Deutsch (DE)' }, undefined],
    [
      'a few words of many kinds, where nothing else does',
      prose('Der Preis für die Tasse und die Kanne: auf Wunsch mit Henkel'),
      'de',
    ],
    [
      'the tag, not a few words beside it',
      { language: 'sv', ...prose('Der Preis für die Tasse und die Kanne: auf Wunsch mit Henkel') },
      'sv',
    ],
    ['too few words', prose('der Preis und die Tasse'), undefined],
    ['few small words, always the same', prose('um der Lua e das Aguas brancas '.repeat(9)), undefined],
    ['words of two languages', prose('the mug and der Becher und to die Tasse of '.repeat(5)), undefined],
    ['units that look like words', prose('1x18W 3000K 5V 12A 7Z '.repeat(30)), undefined],
    ['nothing', {}, undefined],
  ])('tells the language by %s', (_, parts, language) => {
    expect(languageOf(parts)).toBe(language);
  });
});
