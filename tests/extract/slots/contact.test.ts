import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../lib/extract/slots/address.ts';
import { findClocks } from '../../../lib/extract/slots/clock.ts';
import { findCompanies } from '../../../lib/extract/slots/company.ts';
import { findEmails } from '../../../lib/extract/slots/email.ts';
import { findPercents } from '../../../lib/extract/slots/percent.ts';
import { findPhones } from '../../../lib/extract/slots/phone.ts';
import { tokenize } from '../../../lib/extract/text/tokens.ts';
import { BOOK } from '../text/fixture.ts';

const read = (text: string) => tokenize(text, BOOK.lexicon.abbreviations);

describe('findEmails', () => {
  it.each([
    ['info@shop.example', 'info@shop.example'],
    ['info (at) shop.example', 'info@shop.example'],
    ['info[at]shop[dot]example', 'info@shop.example'],
    ['info (arroba) tienda.example', 'info@tienda.example'],
    ['info（アット）shop.example', 'info@shop.example'],
    ['info <at> shop.example', 'info@shop.example'],
    ['info - at - shop.example', 'info@shop.example'],
    ['info AT shop DOT example', 'info@shop.example'],
    ['Mail info@shop.example Punkt 3 der AGB', 'info@shop.example'],
    ['Mail: Erika.Muster@sub.shop.example.', 'erika.muster@sub.shop.example'],
  ])('reads %j as %s', (text, email) => {
    expect(findEmails(text).map(({ value }) => value)).toEqual([email]);
  });

  it.each(['@shop', 'a@b', 'me @ home', 'Look at us', 'meet at shop.example', 'look (at) page.html'])(
    'finds none in %j',
    (text) => {
      expect(findEmails(text)).toEqual([]);
    },
  );

  it('tells where the address stands, obfuscated or not', () => {
    const text = 'An info (at) shop (dot) example schreiben';
    const [found] = findEmails(text);
    expect(text.slice(found?.start, found?.end)).toBe('info (at) shop (dot) example');
  });
});

describe('findPhones', () => {
  it.each([
    ['Tel. +49 (0) 431 / 12 34-56', '+49 (0) 431 / 12 34-56'],
    ['040 66969-120, Mo bis Fr', '040 66969-120'],
    ['01 23  45 67 89', '01 23 45 67 89'],
    ['(0431) 123456', '(0431) 123456'],
    ['1-888-550-2678 8AM-5PM', '1-888-550-2678'],
    ['0431 123 45 8 Uhr bis 17 Uhr', '0431 123 45'],
    ['1-800-433-0038 800-433-0038', '1-800-433-0038'],
  ])('reads %j as %s', (text, phone) => {
    expect(findPhones(text).map(({ value }) => value)).toEqual([phone]);
  });

  it.each([
    '12345',
    '12 Tage',
    '000-0000-0000',
    '03-0000-0000',
    '555 555 55 55',
    '(540) 767-GAME',
    '9:00-17:000948 31 30 28',
  ])('finds none in %j', (text) => {
    expect(findPhones(text)).toEqual([]);
  });
});

describe('findCompanies', () => {
  it.each([
    ['Verkauf durch die Muster & Söhne GmbH', 'Muster & Söhne GmbH'],
    ['Muster Handels GmbH & Co. KG, Kiel', 'Muster Handels GmbH & Co. KG'],
    ['Sold by Sample Trading Ltd', 'Sample Trading Ltd'],
    ['la société Exemple SARL', 'Exemple SARL'],
    ['© 2026 Example Inc.', 'Example Inc.'],
    ['Example® Goods, Inc.', 'Example® Goods, Inc.'],
    ['Muster e.K.', 'Muster e.K.'],
    ['© Shop Sample Limited', 'Shop Sample Limited'],
    ["© Mia's Tea House, LLC", "Mia's Tea House, LLC"],
    ['© tee-stuben Handelsgesellschaft mbH', 'tee-stuben Handelsgesellschaft mbH'],
    ['Sold by Teahouse.example Services LLC', 'Teahouse.example Services LLC'],
    ['Titular: Ejemplo Comercial, S.L.', 'Ejemplo Comercial, S.L.'],
    ['společnosti vzorek s.r.o. se sídlem', 'vzorek s.r.o.'],
    ['„Пример“ ЕООД', '„Пример“ ЕООД'],
    ['ООО «Пример.Маркет», Москва', 'ООО «Пример.Маркет»'],
    ['ИП Иванов Иван Иванович', 'ИП Иванов Иван Иванович'],
    ['販売業者: 株式会社見本', '株式会社見本'],
    ['見本株式会社が運営しています', '見本株式会社'],
    ['(주) 예시 (대표자: 김예시)', '(주) 예시'],
    ['本網站由範例股份有限公司經營', '範例股份有限公司'],
    ['CÔNG TY TNHH VÍ DỤ', 'CÔNG TY TNHH VÍ DỤ'],
    ['Casa do Exemplo Comércio Ltda - CNPJ', 'Casa do Exemplo Comércio Ltda'],
    ['Termos e Condições da Exemplo Lda', 'Exemplo Lda'],
    ['Terms of Example Ltd', 'Example Ltd'],
    ['Sitio de La Tienda de Eva S.L.', 'Tienda de Eva S.L.'],
    ['© 2026 The Tea House Ltd.', 'The Tea House Ltd.'],
    ['operated by the Tea House Ltd', 'Tea House Ltd'],
    ['Prodotto da Esempio Casa S.r.l.', 'Esempio Casa S.r.l.'],
    ['Vendido por Casa do Exemplo Lda', 'Casa do Exemplo Lda'],
    ['Distribué par la Maison du Modèle SARL', 'Maison du Modèle SARL'],
    ['© Tea House Ltd. Website by Pixel Works LLC', 'Tea House Ltd.'],
    ['Prevádzkovateľ: Vzorový obchod, s. r. o.', 'Vzorový obchod, s. r. o.'],
    ['Prodávajícím je společnost Vzorový nákup s.r.o.', 'Vzorový nákup s.r.o.'],
    ['Minta és társa Kft.', 'Minta és társa Kft.'],
    ['Ünvanı: Örnek Gıda ve Ticaret Limited Şirketi', 'Örnek Gıda ve Ticaret Limited Şirketi'],
    ['„Примерна долина 2010“ ЕООД', '„Примерна долина 2010“ ЕООД'],
    ['UAB „Pavyzdžio namai“', 'UAB „Pavyzdžio namai“'],
    ['Pārdevējs: SIA "Parauga veikals", reģ. nr.', 'SIA "Parauga veikals"'],
    ['UAB Pavyzdžio namai, įmonės kodas', 'UAB Pavyzdžio namai'],
    ['האתר מופעל על ידי דוגמה הגליל בע"מ', 'דוגמה הגליל בע"מ'],
    ['البائع: مؤسسة المثال للتمور، الرياض', 'مؤسسة المثال للتمور'],
  ])('reads in %j the name %s', (text, name) => {
    expect(findCompanies(read(text), BOOK.lexicon.trader).map(({ value }) => value.name)).toEqual([name]);
  });

  it.each([
    'die GmbH',
    'eine AG',
    'SALE',
    'in der Agentur',
    'Las Vegas, NV 89101',
    'Ely, Cambridgeshire\nCB7 4AB',
    '12 High St, Leeds LS1 4AS',
    'společnost s.r.o.',
    'Pool and Spa',
    'Website by Pixel Works LLC',
    'Realizzato da Esempio Web S.r.l.',
    'Hosted by the Cloud Sample, Inc.',
    '株式会社',
  ])('finds none in %j', (text) => {
    expect(findCompanies(read(text), BOOK.lexicon.trader)).toEqual([]);
  });
});

describe('findAddresses', () => {
  it.each([
    ['Hafenstraße 5, 24103 Kiel', '24103', 'Kiel', null],
    ['Am Alten Markt 12a\nD-24103 Kiel', '24103', 'Kiel', 'DE'],
    ['12 rue de la Paix, 75002 Paris', '75002', 'Paris', null],
    ['1 High Street, London SW1A 1AA', 'SW1A 1AA', 'London', 'GB'],
    ['100 Main Street, Springfield, IL 62701', '62701', 'Springfield', 'US'],
    ['Damrak 1, 1012 LG Amsterdam', '1012 LG', 'Amsterdam', 'NL'],
    ['ul. Długa 5, 00-238 Warszawa', '00-238', 'Warszawa', 'PL'],
    ['Muster GmbH Hafenstr. 5 24103 Kiel', '24103', 'Kiel', null],
    ['Hafenstraße 1, 24103 Kiel Mobil 0151 234567', '24103', 'Kiel', null],
    ['Esimerkkitie 1, 00100 Helsinki Puhelin 09 123 4567', '00100', 'Helsinki', null],
    ['1000 София, ул. Примерна 5 ЕИК 123456789', '1000', 'София', null],
    ['Näidise tn 5, Tallinn postiindeks 10115', '10115', 'Tallinn', null],
    ['5 Dauphin Street, Mobile, AL 36602', '36602', 'Mobile', 'US'],
    ['Av. Exemplo, 16737\nCentro, São Paulo - SP - CEP 04730-090', '04730-090', 'São Paulo', 'BR'],
    ['Calle Uno n°63\nTineo 33877 (Asturias)', '33877', 'Tineo', null],
    ['Vzorová 15, Bratislava 830 06 | Tel', '830 06', 'Bratislava', null],
    ['Via Roma 1, 20100 Milano (MI)', '20100', 'Milano', null],
    ['Stant No:212, 06790 Etimesgut/Ankara', '06790', 'Etimesgut/Ankara', null],
    ['88 Sample Parkway, Burnaby, BC V5J 5K3', 'V5J 5K3', 'Burnaby', 'CA'],
    ['40, rue Exemple, Montréal (Québec) H2X 1Y4', 'H2X 1Y4', 'Montréal', 'CA'],
    ['40 rue Exemple, Montréal (QC) H2X 1Y4', 'H2X 1Y4', 'Montréal', 'CA'],
    ['88 Sample Parkway, Burnaby (British Columbia) V5J 5K3', 'V5J 5K3', 'Burnaby', 'CA'],
    ['12 Sample Street, Dublin, D02 X285', 'D02 X285', 'Dublin', 'IE'],
    ['3rd Floor, Sample House, Santry, Dublin 9', null, 'Dublin 9', 'IE'],
    ['Brīvības iela 10, Rīga, LV-1010, Latvija', '1010', 'Rīga', 'LV'],
    ['1052 Budapest, Minta utca 1.', '1052', 'Budapest', null],
    ['123456, г. Москва, ул. Примерная, д. 5', '123456', 'Москва', null],
    ['5 George St, Sydney NSW 2000', '2000', 'Sydney', 'AU'],
    ['12 Sample Road, Bengaluru 560001, Karnataka', '560001', 'Bengaluru', null],
    ['〒150-0001 東京都渋谷区見本町1-2-3', '150-0001', '渋谷区', 'JP'],
    ['서울특별시 강남구 예시로 38', null, '서울특별시', 'KR'],
    ['台北市信義區範例路五段7號', null, '台北市', 'TW'],
    ['深圳市南山区示例路1号', null, '深圳市', 'CN'],
    ['12 Sample Lane, Hebden Bridge, West Yorkshire, HX7 8DG', 'HX7 8DG', 'Hebden Bridge', 'GB'],
    ['Sample Park, Sample Road, Christchurch, Dorset BH23 4HD', 'BH23 4HD', 'Christchurch', 'GB'],
    ['The Quay, Kinvara, Co. Galway, H91 XV20', 'H91 XV20', 'Kinvara', 'IE'],
    ['12/4, Sample Road, Bengaluru, Karnataka, PIN: 560038', '560038', 'Bengaluru', 'IN'],
    ['12 Sample St, Burlington, Vermont 05401', '05401', 'Burlington', 'US'],
    ['18850 Sample Ct\nMorgan Hill, CA 95037', '95037', 'Morgan Hill', 'US'],
    ['Av. Ejemplo 100, Guadalajara, Jalisco, C.P. 44100, México', '44100', 'Guadalajara', 'MX'],
    ['Av. Ejemplo 12, Col. Centro, C.P. 03100, Ciudad de México', '03100', 'Ciudad de México', null],
    ['Str. Exemplu 8, Cluj-Napoca, cod poștal 400001', '400001', 'Cluj-Napoca', null],
    ['Via Esempio 1 - CAP 00100 Roma', '00100', 'Roma', null],
    ['140100, Московская обл., г. Раменское, ул. Примерная, 7', '140100', 'Раменское', null],
    ['гр. Казанлък 6100, ул. Примерна 5', '6100', 'Казанлък', null],
    ['Contrada Esempio snc\n70014 Conversano (BA)', '70014', 'Conversano', null],
    ['ZA Les Exemples du Midi\n34130 Mauguio', '34130', 'Mauguio', null],
    ['Voorbeeldstraat 12, Dordrecht, 3313 AB, ZH, NL', '3313 AB', 'Dordrecht', 'NL'],
    ['169 Sample Ave STE 15233 New York, NY 10016', '10016', 'New York', 'US'],
    ['Parauga iela 3, Cēsis, Cēsu nov., LV-4101', '4101', 'Cēsis', 'LV'],
    ['Parauga iela 3, Skola, Amatas pag., Cēsu nov., LV-4141', '4141', 'Skola', 'LV'],
    ['Str. Exemplu nr. 5, Brașov, jud. Brașov, 500035', '500035', 'Brașov', 'RO'],
    ['вул. Зразкова 15, Стрий, Львівська обл., 82400', '82400', 'Стрий', null],
    ['101000, Россия, г. Казань, ул. Примерная, д. 5', '101000', 'Казань', null],
    ['Primjerna 25, 10 000 Zagreb', '10 000', 'Zagreb', null],
    ['гр. Пловдив, п.к. 4000, ул. Примерна 12', '4000', 'Пловдив', null],
    ['Παραδείγματος 25, Θεσσαλονίκη, ΤΚ: 54623', '54623', 'Θεσσαλονίκη', null],
    ['Örnek Sok. No:5/3 34750 Ataşehir', '34750', 'Ataşehir', null],
    ['Vzorová 23, 763 23 Dolní Lhota u Luhačovic', '763 23', 'Dolní Lhota u Luhačovic', null],
    ['5 Sample Street, Cape Town 8001, South Africa', '8001', 'Cape Town', null],
  ])('reads %j', (text, postcode, city, country) => {
    expect(findAddresses(read(text), BOOK.lexicon.trader).map(({ value }) => value)).toMatchObject([
      { postcode, city, country },
    ]);
  });

  it.each([
    'Im Jahr 2024 Apple Pay',
    'Modell 12345 Schwarz',
    '10 Best Themes\n2015\nJun 15',
    '© 2026 Kiel',
    'ab 1000 Euro',
    '24103 Kiel',
    'Hoja M-123456 Madrid 5',
    'Código PS-ARG-H-2026 Titular 5',
    '600 390 6400 Tarjeta',
    '034 768 9699\nMenu',
    'We ship to California 90210',
    'Am Lager\n10000 Artikel',
    'Cap. Soc. 10000 Milano',
    'PIN 1234 Berlin',
    'Ozoli, Amatas pagasts, Cēsu novads, LV-4139',
    'od 25, 10 000 Kč',
  ])('finds none in %j', (text) => {
    expect(findAddresses(read(text), BOOK.lexicon.trader)).toEqual([]);
  });
});

describe('findPercents and findClocks', () => {
  it('reads shares and running clocks', () => {
    expect(findPercents('inkl. 19 % MwSt.')[0]?.value).toBe('19');
    expect(findPercents('5,5%')[0]?.value).toBe('5.5');
    expect(findClocks('Endet in 00:12:33')[0]?.value).toBe('00:12:33');
    expect(findClocks('Nr. 12.30')).toEqual([]);
  });
});
