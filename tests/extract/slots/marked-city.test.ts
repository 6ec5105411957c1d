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
  ])('reads %j', (text, city) => {
    expect(findMarkedCities(text).map(({ value }) => value)).toEqual([city]);
  });

  it.each(['доставка в г. Москве и области', 'Livrare în jud. Cluj', 'Hà Nội', 'İstanbul içi teslimat'])(
    'finds none in %j',
    (text) => {
      expect(findMarkedCities(text)).toEqual([]);
    },
  );
});
