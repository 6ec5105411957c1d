import { expect, it } from 'vitest';
import { foot, nav, readSmallPage } from './small-page.ts';

/** Who takes bookings has terms of sale too, and says who and where they are. */
it.each<[string, menu: string[], heading: string, who: string, footer: string]>([
  [
    'a Finnish car painter',
    ['Varaa aika', 'Vapaat ajat', 'Hinnasto'],
    'Maalaamo',
    'Testikatu 2, 33100 Tampere',
    'Toimitusehdot',
  ],
  [
    'a Swedish hairdresser',
    ['Boka tid', 'Behandlingar', 'Om oss'],
    'Salongen',
    'Storgatan 1, 411 01 Göteborg',
    'Köpvillkor',
  ],
  [
    'a Czech school of dance',
    ['Rozvrh', 'Lekce', 'Kontakt'],
    'Taneční škola',
    'Dlouhá 5, 602 00 Brno',
    'Obchodní podmínky',
  ],
  [
    'a Polish inn',
    ['Pokoje', 'Rezerwacja', 'Galeria'],
    'Zajazd',
    'ul. Długa 5, 00-238 Warszawa',
    'Regulamin sprzedaży',
  ],
  [
    'a Turkish clinic',
    ['Randevu', 'Tedaviler', 'Hekimler'],
    'Klinik',
    'Örnek Cad. No: 5, 34710 Kadıköy/İstanbul',
    'Mesafeli Satış Sözleşmesi',
  ],
])('%s is no shop', (_, menu, heading, who, footer) => {
  const body = `${nav(...menu)}<h1>${heading}</h1><footer><p>${who}</p><p>info@muster.example</p></footer>${foot(footer)}`;
  expect(readSmallPage('https://www.muster.example/', heading, body).kind).toBe('not-shop');
});
