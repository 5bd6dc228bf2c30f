/** The six forms of a counted noun. `zero`, `one` and `two` say the number themselves; the others follow it. */
interface Forms {
  readonly zero: string;
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

const SUBMISSION: Forms = {
  zero: 'لا إرسالات',
  one: 'إرسال واحد',
  two: 'إرسالان',
  few: 'إرسالات',
  many: 'إرسالًا',
  other: 'إرسال',
};
const CELL: Forms = { zero: 'لا خلايا', one: 'خلية واحدة', two: 'خليتان', few: 'خلايا', many: 'خلية', other: 'خلية' };
const TEXT: Forms = { zero: 'لا نصوص', one: 'نص واحد', two: 'نصان', few: 'نصوص', many: 'نصًا', other: 'نص' };
const VALUE: Forms = { zero: 'لا قيم', one: 'قيمة واحدة', two: 'قيمتان', few: 'قيم', many: 'قيمة', other: 'قيمة' };
const ANSWER: Forms = {
  zero: 'لا إجابات',
  one: 'إجابة واحدة',
  two: 'إجابتان',
  few: 'إجابات',
  many: 'إجابة',
  other: 'إجابة',
};
const COLUMN: Forms = { zero: 'لا أعمدة', one: 'عمود واحد', two: 'عمودان', few: 'أعمدة', many: 'عمودًا', other: 'عمود' };
/** As they stand after "into" and "within": the genitive. */
const TAB: Forms = { zero: 'لا أوراق', one: 'ورقة واحدة', two: 'ورقتين', few: 'أوراق', many: 'ورقة', other: 'ورقة' };
const MINUTE: Forms = {
  zero: 'لحظات',
  one: 'دقيقة واحدة',
  two: 'دقيقتين',
  few: 'دقائق',
  many: 'دقيقة',
  other: 'دقيقة',
};

/** `1,200`: western digits everywhere, as in the cells. */
export const number = (n: number): string => n.toLocaleString('ar-u-nu-latn');

/** Which form a whole number asks for (Unicode CLDR, plural rules for Arabic). */
function formOf(n: number): keyof Forms {
  if (n === 0) return 'zero';
  if (n === 1) return 'one';
  if (n === 2) return 'two';
  const rest = n % 100;
  if (rest >= 3 && rest <= 10) return 'few';
  return rest >= 11 ? 'many' : 'other';
}

function count(n: number, forms: Forms): string {
  const form = formOf(n);
  const saysItself = form === 'zero' || form === 'one' || form === 'two';
  return saysItself ? forms[form] : `${number(n)} ${forms[form]}`;
}

export const submissions = (n: number): string => count(n, SUBMISSION);
export const cells = (n: number): string => count(n, CELL);
export const texts = (n: number): string => count(n, TEXT);
export const values = (n: number): string => count(n, VALUE);
export const answers = (n: number): string => count(n, ANSWER);
export const columns = (n: number): string => count(n, COLUMN);
export const inTabs = (n: number): string => count(n, TAB);
export const minutes = (n: number): string => count(n, MINUTE);
