/** A phrase file that is still empty: its first line says what belongs there. */
function topic(about: string, say: string, gives: string): string {
  return `# ${about}
# Fill in how shops of this language say it; rules/phrases/README.md has the notation, the file of the same name in
# rules/phrases/en is an example. Each phrase needs a sentence in the .examples.yaml beside this file that finds it,
# and the file at least one sentence that must give nothing.
#   - say: '${say}'
#     gives: ${gives}
#     unless:
#       - words: [a word that spoils it]
#         why: 'the reason'
phrases: []
`;
}

const EXAMPLES = `# Your own sentences, never copied from a page. An example lists all that is read from it.
#   - say: 'a sentence'
#     gives: { }
#     why: 'why it must give nothing'
examples: []
`;

const TOPICS: Readonly<Record<string, readonly [about: string, say: string, gives: string]>> = {
  price: [
    'Tax, the price before, the lowest price of 30 days.',
    'including VAT',
    '{ price.taxIncluded: true }',
  ],
  product: [
    'Who makes the thing on a product page, what number it has, how much is in it.',
    'brand {text}',
    "{ product.brand: '{text}' }",
  ],
  stock: ['Whether the thing on a product page can be had.', 'in stock', '{ product.availability: InStock }'],
  delivery: [
    'What delivery costs, from which sum on it is free, how long it takes.',
    'delivery costs {money}',
    "{ delivery.cost: '{money}' }",
  ],
  returns: [
    'How long goods can go back, who pays for it, when the money comes.',
    '{period} right of return',
    "{ returns.window: '{period}' }",
  ],
  warranty: [
    'The legal guarantee, and the ones that are given freely.',
    '{period} warranty',
    "{ warranty.duration: '{period}' }",
  ],
  seller: [
    'Labels of a legal notice, and sentences that name the trader.',
    'e-mail {email}',
    "{ seller.email: '{email}' }",
  ],
  help: [
    'Complaints, quarrels, damage on the way.',
    'we answer within {period}',
    "{ complaints.answerWithin: '{period}' }",
  ],
  checkout: [
    'Order buttons, pressure, what a confirmation tells.',
    'order number {id}',
    "{ order.number: '{id}' }",
  ],
};

const TABLES: Readonly<Record<string, string>> = {
  'units.yaml': `# Number words in all their cases and units of time. Units hold on all pages: none of one letter but "h".
numbers: {} # one: 1
units: [] # - words: [day, days]
#     unit: day          (hour, day, week, month, year; with days: working for working days)
joins: [] # words that join a range, such as "to" in "2 to 4 days"
and: [] # words that join the last of a list, such as "and"
months: {} # january: 1
abbreviations: [] # words whose full stop ends no sentence
`,
  'words.yaml': `# Lists of words that phrases name as <name>. Where people leave accents out, add "accents: optional".
words: {} # free: [free, free of charge]
`,
  'trader.yaml': `# Words around what tells who a trader is; rules/phrases/README.md says what each list is for.
trader: {} # beforeName: [sold, by]       (inName, noName, made, by, rights, group, blank, otherNumber …)
`,
  'contexts.yaml': `# What a heading says that the text under it is about; rules/phrases/README.md lists the names.
contexts: {} # returns: [returns, returns policy]
`,
  'links.yaml': `# Whole texts of links by where they lead, the most exact first; "{n}" stands for any number,
# "…" at the end for up to five words of the shop's own.
# Topics: imprint, terms, returns, shipping, privacy, warranty, contact, complaints, withdraw.
texts: {} # returns: [Returns, Returns policy]
`,
  'page-kinds.yaml': `# How a page shows what it is for: whole headings, whole labels of buttons and links.
headings: {} # cart: [Your cart]          (listing, cart, checkout, confirmation)
actions: {} # add-to-cart: [Add to cart]  (add-to-cart, buy-now, open-cart, place-order)
orderNumber: [] # [Order number]
orderDetails: [] # [Order date, Order total]
`,
  'language.yaml': `# The most frequent small words, by which a text is known to be in this language, and what short texts of a shop are about.
common: [] # [the, and, of]
topics: {} # cart: [shopping cart]        (cart, shop, order, delivery, returns, payment, tax, stock)
`,
};

/**
 * The files of a language that nobody has filled in yet, by name: each passes all checks and says in its first lines
 * what belongs into it.
 *
 * @example Object.keys(languageStubs()).length // 25
 */
export function languageStubs(): Record<string, string> {
  const files: Record<string, string> = { ...TABLES };
  for (const [name, [about, say, gives]] of Object.entries(TOPICS)) {
    files[`${name}.yaml`] = topic(about, say, gives);
    files[`${name}.examples.yaml`] = EXAMPLES;
  }
  return files;
}
