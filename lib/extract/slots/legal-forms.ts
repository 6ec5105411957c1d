/**
 * Legal forms of traders as they stand behind a name, by place; a table, because they are the same in
 * every language. The letters are compared as written.
 */
export const LEGAL_FORMS: readonly string[] = [
  // Germany, Austria, Switzerland
  ...forms(
    'GmbH & Co. KGaA|GmbH & Co. KG|GmbH & Co KG|GmbH & Co. OHG|GmbH u. Co. KG|GmbH und Co. KG|' +
      'UG (haftungsbeschränkt) & Co. KG|UG (haftungsbeschränkt)|gGmbH|GmbH|mbH|KGaA|AG & Co. KG|AG|OHG|' +
      'e.Kfm.|e.Kfr.|e. Kfm.|e. Kfr.|e.K.|e. K.|e.U.|e. U.|e.V.|e. V.|eG|GbR|PartG mbB|SE & Co. KG|SE|' +
      'KG|UG|Sàrl|GesmbH|Ges.m.b.H.|GMBH|Gmbh|gmbh',
  ),
  // United Kingdom, Ireland, United States, Canada, Australia, India
  ...forms(
    'Private Limited|Pvt. Ltd.|Pvt Ltd|Pty. Ltd.|Pty Ltd|Pte. Ltd.|Pte Ltd|Co., Ltd.|Co., Ltd|' +
      'Co. Ltd.|Ltd.|Ltd|LTD|Limited|LIMITED|PLC|plc|LLP|L.L.C.|LLC|Incorporated|Inc.|Inc|INC|' +
      'Corporation|Corp.|Corp|DAC|CIC|L.L.P.|LLLP|P.L.C.|PTY LTD|PTY. LTD.|PTE. LTD.|PTE LTD|PVT. LTD.|' +
      'PVT LTD|Pvt. Limited|Sdn. Bhd.|Sdn Bhd|SDN. BHD.|SDN BHD|Berhad|CO., LTD.|CO., LTD|CO.,LTD.|' +
      'Co.,Ltd.|Co.,Ltd|INC.|LTD.|Llc|PLLC|FZ-LLC|FZCO|FZE',
  ),
  // France, Belgium, Luxembourg
  ...forms(
    'S.A.R.L.|S.A.R.L|SARL|S.A.S.U.|SASU|S.A.S.|S.A.S|SAS|EURL|E.U.R.L.|SNC|SCOP|SRL|S.A.|SA|SPRL|' +
      'BVBA|bvba|BV BVBA|Comm.V|Comm. V|Comm.V.|GCV|E.I.|SCEA|EARL|Sarl|sarl|S.à r.l.|S.à.r.l.|S.àr.l.|' +
      'S.a.r.l.|SCS',
  ),
  // Italy, Spain, Portugal
  ...forms(
    'S.r.l.s.|S.r.l.|S.R.L.|s.r.l.|Srl|S.p.A.|S.P.A.|SpA|Spa|S.N.C.|Snc|S.a.p.a.|SRLS|Srls|s.r.l|' +
      'S.r.l|s.p.a.|s.n.c.|s.a.s.|Soc. Coop.|S.C.A.R.L.|Società Cooperativa|S.n.c.|S.a.s.|S.L.U.|S.L.|' +
      'SLU|SL|S.A.U.|S. L.|S. L. U.|S.L|S.L.N.E.|S.L.P.|SLP|S.L.L.|SLL|S.Coop.|S. Coop.|S.C.P.|S.A|' +
      'Sociedad Limitada|Sociedad Anónima|Lda.|Lda|Unipessoal Lda|Unipessoal, Lda.|Unipessoal, Lda|' +
      'Unipessoal Lda.|Unip. Lda.|Unip. Lda|LDA.|LDA|UNIPESSOAL LDA|UNIPESSOAL, LDA|SGPS|S.G.P.S.|CRL',
  ),
  // Netherlands, Scandinavia, Finland
  ...forms(
    'B.V.|BV|N.V.|NV|V.O.F.|VOF|vof|v.o.f.|V.o.f.|b.v.|bv|Bv|n.v.|C.V.|IVS|P/S|K/S|SMBA|HB|' +
      'Aktiebolag|ANS|NUF|ENK|Ky|Tmi|APS|ApS|A/S|I/S|AB|AS|ASA|Oyj|Oy|ehf.|hf.',
  ),
  // Middle and eastern Europe, Turkey
  ...forms(
    'Sp. z o.o. Sp. k.|Sp. z o.o.|sp. z o.o.|Sp. z o. o.|sp. z o. o.|sp.j.|' +
      'spółka z ograniczoną odpowiedzialnością sp. k.|spółka z ograniczoną odpowiedzialnością|' +
      'Spółka z ograniczoną odpowiedzialnością|SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ|Spółka z o.o.|' +
      'spółka komandytowa|Spółka komandytowa|spółka jawna|Spółka jawna|spółka akcyjna|Spółka Akcyjna|' +
      'spółka cywilna|SP. Z O.O.|Sp. z o.o. sp. k.|sp. z o.o. sp. k.|Sp. z o.o. sp.k.|sp.k.|sp. k.|' +
      'Sp.k.|Sp. k.|Sp. j.|sp. j.|Sp.j.|s.c.|s. c.|P.S.A.|sp. z.o.o.|Sp. z.o.o.|Sp.z o.o.|sp.z o.o.|' +
      'S.R.O.|s.r.o|spol. s r.o.|spol. s r. o.|spol. s.r.o.|A.S.|v.o.s.|k.s.|k. s.|z.s.|s.r.o.|' +
      's. r. o.|a.s.|a. s.|Kft.|Kft|Zrt.|Bt.|d.o.o.|d. o. o.|D.O.O.|j.d.o.o.|J.D.O.O.|j. d. o. o.|s.p.|' +
      'S.P.|D.D.|KFT.|KFT|Nyrt.|Zrt|Bt|e.v.|IĮ|PFA|P.F.A.|S.R.L.-D|SRL-D|d.d.|S.R.L|OÜ|UAB|SIA|EOOD|' +
      'OOD|ЕООД|ООД|ООО|АО|ЕТ|АД|ЕАД|Μ.Ι.Κ.Ε.|ΙΚΕ|Ι.Κ.Ε.|Ε.Π.Ε.|ΕΠΕ|Α.Ε.|ΑΕ|Ο.Ε.|ΟΕ|Ε.Ε.|' +
      'Μονοπρόσωπη ΙΚΕ|Ltd. Şti.|A.Ş.|Ltd.Şti.|LTD. ŞTİ.|LTD.ŞTİ.|Ltd Şti|Ltd. Şti|LTD ŞTİ|' +
      'Limited Şirketi|LİMİTED ŞİRKETİ|Anonim Şirketi|ANONİM ŞİRKETİ|A.Ş|AŞ',
  ),
  // Israel
  ...forms("בע\"מ|בע״מ|בע''מ"),
  // Latin America
  ...forms(
    'S.A. de C.V.|S. A. de C. V.|S.A. DE C.V.|SA de CV|S. de R.L. de C.V.|S. DE R.L. DE C.V.|' +
      'S.A.P.I. de C.V.|SAPI de CV|S. de R.L.|S.R.L. de C.V.|S.A.S. de C.V.|Ltda - ME|LTDA - ME|' +
      'Ltda ME|LTDA ME|LTDA. ME|Ltda - EPP|LTDA - EPP|LTDA EPP|Ltda EPP|EIRELI - ME|EIRELI ME|' +
      'EIRELI EPP|EIRELI - EPP|EIRELI|Eireli|EPP|MEI|LTDA.|E.I.R.L.|EIRL|LIMITADA|Limitada|Ltda.|LTDA|' +
      'Ltda|S/A|S.A.C.|SAC',
  ),
];

function forms(written: string): string[] {
  return written.split('|');
}

/**
 * Legal forms that also stand behind a comma: `Ejemplo, S.L.`. Those that look like the letters of a state or a
 * word do not.
 */
export function standsAfterComma(form: string): boolean {
  return form.includes('.') || form.length > 3 || AFTER_COMMA.has(form);
}

const AFTER_COMMA: ReadonlySet<string> = new Set([
  'SL',
  'SLU',
  'Lda',
  'LDA',
  'LLC',
  'Inc',
  'INC',
  'Ltd',
  'LTD',
  'SAS',
  'SRL',
  'Srl',
  'Kft',
]);
