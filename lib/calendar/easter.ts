/**
 * Easter Sunday of a year as a day of the Gregorian calendar.
 *
 * `gregorian`: the computus of the western churches in the form of Meeus, "Astronomical Algorithms"
 * (ch. 8); `julian`: that of the eastern churches, moved from the Julian to the Gregorian calendar.
 * Years 1583–2999.
 *
 * @example easterSunday(2026, 'gregorian') → 2026-04-05
 * @example easterSunday(2026, 'julian') → 2026-04-12
 */
export function easterSunday(year: number, computus: 'gregorian' | 'julian'): Temporal.PlainDate {
  return computus === 'gregorian' ? gregorianEaster(year) : julianEaster(year);
}

function gregorianEaster(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return marchPlus(year, epact + toSunday - 7 * late);
}

function julianEaster(year: number): Temporal.PlainDate {
  const epact = (19 * (year % 19) + 15) % 30;
  const toSunday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7;
  const calendarsApart = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return marchPlus(year, epact + toSunday + calendarsApart);
}

/** Easter is the 22nd of March at the earliest. */
function marchPlus(year: number, days: number): Temporal.PlainDate {
  return new Temporal.PlainDate(year, 3, 22).add({ days });
}
