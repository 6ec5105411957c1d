/** What stands for a source until the author names one. */
const NO_SOURCE = `  # The article of a law that asks for it, or a clause: { clause: iso32123:4.4.2.b, edition: 2024-12 }
  - law: TODO the law and its article
    url: https://law.example/1
    from: 2026-01-01             # the day from which it applies
    verified: general            # statute once its text was read; official, secondary or general until then
`;

/**
 * A rule that passes all checks, with examples of every answer, and comments that say what to write instead. `sources`
 * are the lines under that word.
 *
 * @example ruleTemplate('missing-gift-note')
 */
export function ruleTemplate(id: string, sources: string = NO_SOURCE): string {
  return `# yaml-language-server: $schema=../../schemas/rule.json
# One question about a shop. The id names the state in which it fails; it is the name of this file, and for life.
id: ${id}
topic: returns                   # seller, price, delivery, returns, refund, warranty or help
severity: moderate               # minor, moderate or serious
stability: experimental          # stable once you are sure that it is right; until then it never counts against a shop
sources:
${sources}# Whom it is asked about; each line may be left out, and so may all of them.
scope:
  sells: [goods]                 # goods, digital
  # markets: [DE]                # narrower than those of the pack
  # from: 2026-06-19             # first and last day
  # when: { present: warranty.duration }   # only where the shop says so
# What must hold: present, absent, equals, one-of, at-least, at-most, within, matches-country, same-as, all, any, none.
condition:
  present: returns.window
# Pages that must have been read before the shopper is told that it was not found. When in doubt name more.
looksOn:
  - returns
  - terms                        # [warranty, terms] on one line: one of them
assumptions:
  - The time may be said in days, weeks or months.
# What the rule must answer. Run them with: pack test
examples:
  met:
    - name: thirty days, as a fact
      pages:
        - kind: returns
          facts:
            returns.window: { value: { length: P30D }, quote: 30 days to return }
    - name: thirty days, in the words of a page
      pages:
        - kind: returns
          text: |
            # Returns
            You can return your order within 30 days of delivery.
  missing:
    - name: both pages were read, and neither says it
      pages:
        - kind: returns
        - kind: terms
  unclear:
    - name: the terms were not read
      pages:
        - kind: returns
  inapplicable:
    - name: what is sold is a download
      pages:
        - kind: product
          facts:
            product.digital: { value: true, quote: Instant download }
`;
}

/**
 * The words about a rule that are to be written, as they are added to the texts of a language.
 *
 * @example textTemplate('missing-gift-note')
 */
export function textTemplate(id: string): string {
  return `${id}:
  title:
    met: TODO what the shop says, such as “Says how long you can send things back”
    notMet: TODO what was not found, such as “How long you can send things back was not found”
  explanation: TODO why it matters, in plain words.
  advice: TODO what the shopper can do.
`;
}
