import { describe, expect, it } from 'vitest';
import { findMarkedCities } from '../../../lib/extract/slots/marked-city.ts';

describe('findMarkedCities', () => {
  it.each([
    ['Str. Exemplu 5, Sibiu, jud. Sibiu', 'Sibiu'],
    ['Sat Apahida, com. Apahida, jud. Cluj', 'Apahida'],
    ['Str. Exemplu nr. 3, Mun. Cluj-Napoca, jud. Cluj', 'Cluj-Napoca'],
    ['Bd. Exemplu 5, București, Sector 3', 'București'],
    ['гр. София, ул. Примерна 1', 'София'],
    ['г. Москва, ул. Примерная, 1', 'Москва'],
    ['вул. Зразкова 1, м. Київ', 'Київ'],
    ['1 Đường Ví Dụ, Quận 1, TP. Hồ Chí Minh', 'Hồ Chí Minh'],
    ['12 Phố Ví Dụ, Quận Hai Bà Trưng, Hà Nội', 'Hà Nội'],
    ['Örnek Cad. No:5 Kadıköy/İstanbul', 'İstanbul'],
    ['Örnek Mah. 2. Sk. No:7 Merkez / Çorum', 'Çorum'],
    ['רחוב הדוגמה 5, כרמיאל', 'כרמיאל'],
    ['רחוב עמק הדוגמה 12, תל אביב 6688312', 'תל אביב'],
    ['شارع المثال، الرياض 12345', 'الرياض'],
    ['Số 5 ngõ 20 Ví Dụ, Hà Nội', 'Hà Nội'],
    ['Pavyzdžio al. 10, Kaunas', 'Kaunas'],
    ['Parauga iela 3-2, Cēsis', 'Cēsis'],
    ['Näidise mnt 12, Viljandi', 'Viljandi'],
    ['Exempelgatan 12, Växjö', 'Växjö'],
    ['Eksempelvej 4B, Odense C', 'Odense C'],
    ['Esimerkkikatu 5 A, Tampere', 'Tampere'],
    ['ul. Przykładowa 3/12, Wieliczka', 'Wieliczka'],
    ['os. Przykładowe 3/12, Wieliczka', 'Wieliczka'],
    ['Sídlo: Vzorová 12, Nitra', 'Nitra'],
    ['Szeged, Példa u. 5., 6720', 'Szeged'],
    ['Sediul social: Brașov, str. Exemplu nr. 5', 'Brașov'],
    ['Санкт-Петербург, Примерный пр., 10', 'Санкт-Петербург'],
    ['вул. Зразкова, 5, Одеса', 'Одеса'],
    ['דרך הדוגמה 12, חיפה', 'חיפה'],
    ['123 Lê Ví Dụ, Đà Nẵng', 'Đà Nẵng'],
  ])('reads %j', (text, city) => {
    expect(findMarkedCities(text).map(({ value }) => value)).toEqual([city]);
  });

  it.each([
    ['Brașov, str. Exemplu nr. 5, cod poștal 500035', '500035'],
    ['м. Львів, вул. Зразкова, 15, 79016', '79016'],
    ['г. Москва, ул. Примерная, д. 5, 101000', '101000'],
    ['רחוב הדוגמה 50, תל אביב 6433222', '6433222'],
    ['м. Львів, вул. Зразкова, 15, тел. 79016', null],
    ['ul. Przykładowa 3, Wieliczka, tel. 12345', null],
  ])('reads the postcode at the end of %j', (text, postcode) => {
    expect(findMarkedCities(text)[0]?.postcode).toBe(postcode);
  });

  it.each([
    'доставка в г. Москве и области',
    'Livrare în jud. Cluj',
    'Hà Nội',
    'İstanbul içi teslimat',
    'Šaty velikost 12, Modrá',
    'Otevřeno po 9-12, Pá zavřeno',
    'sleva 5 g, Káva',
    'Maj 12, Sofia skriver',
  ])('finds none in %j', (text) => {
    expect(findMarkedCities(text)).toEqual([]);
  });
});
