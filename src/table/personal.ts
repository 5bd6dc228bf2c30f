import type { Column } from './column';

/** Answers that point to a person by their very kind (XLSForm question types). */
const KINDS = [
  'geopoint',
  'geotrace',
  'geoshape',
  'start-geopoint',
  'background-geopoint',
  'image',
  'audio',
  'background-audio',
  'video',
  'deviceid',
  'username',
  'email',
  'phonenumber',
  'subscriberid',
  'simserial',
];

/** Words of a data column name or label that ask for a name, a telephone, an address or an identity paper. */
const WORDS =
  /(^|[^a-z])(name|surname|first_?name|last_?name|full_?name|phone|telephone|tel|mobile|whatsapp|e?_?mail|address|passport|national_?id|id_?card|nom|pr[ée]nom|t[ée]l[ée]phone|portable|adresse|passeport|nombre|apellidos?|tel[ée]fono|m[óo]vil|celular|correo|direcci[óo]n|pasaporte)([^a-z]|$)|اسم|هاتف|جوال|عنوان|جواز/i;

/** KoboToolbox's own: who sent it. */
const OWN = ['_submitted_by', '_submission__submitted_by'];

/** Does the column look as if it could identify somebody? A suggestion to look at it, not a promise to have found all. */
export function mayIdentify({ name, role, path, question, label }: Column): boolean {
  if (OWN.includes(name)) return true;
  if (path === null) return false;
  const leaf = path.slice(path.lastIndexOf('/') + 1);
  return KINDS.includes(question ?? '') || (role !== 'choice' && [leaf, label ?? ''].some((text) => WORDS.test(text)));
}
