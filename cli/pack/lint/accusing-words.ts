/** Words of one language by which a text accuses; one that ends in `*` stands for all that begin so. */
interface AccusingWords {
  /** About the law: who broke it is for courts. Also that somebody keeps it. */
  law: readonly string[];
  /** About what a shop is up to, which no page tells. */
  intent: readonly string[];
}

/** By language; capitals count where a word has one. */
export const ACCUSING_WORDS: Readonly<Record<string, AccusingWords>> = {
  en: {
    law: [
      'illegal*',
      'unlawful*',
      'violat*',
      'infring*',
      'breaks the law',
      'breach*',
      'against the law',
      'complies',
      'compliant',
      'non-compliant',
    ],
    intent: [
      'cheat*',
      'scam*',
      'fraud*',
      'deceiv*',
      'deceit*',
      'deceptive*',
      'dishonest*',
      'swindl*',
      'rip-off',
      'lies about',
    ],
  },
  de: {
    law: [
      'illegal*',
      'rechtswidrig*',
      'gesetzwidrig*',
      'gesetzeswidrig*',
      'verstößt',
      'verstoßen',
      'Verstoß*',
      'Rechtsverstoß*',
      'Gesetzesverstoß*',
      'bricht das Gesetz',
      'rechtskonform*',
      'gesetzeskonform*',
    ],
    intent: [
      'Betrug',
      'Betrugs*',
      'betrüg*',
      'arglistig*',
      'abzock*',
      'unseriös*',
      'schwindel*',
      'unehrlich*',
    ],
  },
  fr: {
    law: [
      'illégal*',
      'illicite*',
      'contraire à la loi',
      'viole la',
      'viole le',
      'enfreint*',
      'infraction*',
      'non conforme à la loi',
      'respecte la loi',
    ],
    intent: ['arnaqu*', 'fraud*', 'escroc*', 'trompeu*', 'triche*', 'malhonnête*'],
  },
  it: {
    law: [
      'illegal*',
      'illecit*',
      'viola la',
      'viola il',
      'viola le',
      'violazion*',
      'contrario alla legge',
      'contraria alla legge',
    ],
    intent: ['truff*', 'frod*', 'inganna*', 'ingannevol*', 'disonest*', 'imbrogli*'],
  },
  es: {
    law: [
      'ilegal*',
      'ilícit*',
      'infringe*',
      'infracci*',
      'viola la',
      'incumple la ley',
      'contrario a la ley',
    ],
    intent: ['estaf*', 'fraud*', 'engaña*', 'engaño*', 'timo', 'deshonest*'],
  },
  nl: {
    law: ['illega*', 'onwettig*', 'onrechtmatig*', 'overtreedt', 'overtreding*', 'in strijd met de wet'],
    intent: ['oplicht*', 'bedrog', 'bedrieg*', 'fraud*', 'misleid*', 'oneerlijk*'],
  },
  pt: {
    law: ['ilegal*', 'ilegais', 'ilícit*', 'infringe*', 'infração', 'viola a lei', 'contrário à lei'],
    intent: ['burla*', 'fraud*', 'golpe*', 'enganos*', 'desonest*', 'trapaç*'],
  },
  pl: {
    law: [
      'nielegaln*',
      'bezprawn*',
      'łamie prawo',
      'narusza prawo',
      'naruszenie prawa',
      'niezgodne z prawem',
    ],
    intent: ['oszust*', 'oszuk*', 'wyłudz*', 'nieuczciw*'],
  },
  sv: {
    law: ['olaglig*', 'lagstridig*', 'bryter mot lagen', 'lagbrott'],
    intent: ['bedräg*', 'lurar', 'ohederlig*', 'svindl*'],
  },
  da: {
    law: ['ulovlig*', 'lovstridig*', 'bryder loven', 'overtræder'],
    intent: ['bedrag*', 'svindel*', 'svindl*', 'snyd*', 'uærlig*'],
  },
  no: {
    law: ['ulovlig*', 'lovstridig*', 'bryter loven', 'lovbrudd*'],
    intent: ['bedrag*', 'svindel*', 'svindl*', 'lurer', 'uærlig*'],
  },
  fi: {
    law: ['laiton*', 'laittom*', 'lainvasta*', 'lainvastai*', 'rikkoo lakia'],
    intent: ['huija*', 'huijau*', 'petos*', 'petok*', 'epärehelli*'],
  },
  ja: { law: ['違法', '違反', '不法'], intent: ['詐欺', '騙', 'だまし', '悪質'] },
  ko: { law: ['불법', '위법', '위반'], intent: ['사기꾼', '사기입', '속임수', '기만'] },
  zh: { law: ['违法', '非法', '違法'], intent: ['欺诈', '诈骗', '欺騙', '骗子', '欺骗'] },
  hi: { law: ['अवैध', 'गैरकानूनी', 'उल्लंघन'], intent: ['धोखा', 'धोखाधड़ी', 'ठगी'] },
};
