import type { Json, JsonObject } from './json';
import { isObject } from './json';

type Operator = (own: Json | undefined, asked: Json) => boolean;

/** Values of different types do not compare, as in MongoDB. */
const ordered =
  (test: (order: number) => boolean): Operator =>
  (own, asked) =>
    typeof own === typeof asked && own !== null && asked !== null && own !== undefined
      ? test(own < asked ? -1 : Number(own > asked))
      : false;

/** The operators that KoboToolbox lets through, but for `$all`, `$expr`, `$ifNull` (kpi/utils/mongo_helper.py). */
const OPERATORS: Record<string, Operator> = {
  $eq: (own, asked) => isEqual(own, asked),
  $ne: (own, asked) => !isEqual(own, asked),
  $gt: ordered((order) => order > 0),
  $gte: ordered((order) => order >= 0),
  $lt: ordered((order) => order < 0),
  $lte: ordered((order) => order <= 0),
  $in: (own, asked) => Array.isArray(asked) && asked.some((each) => isEqual(own, each)),
  $nin: (own, asked) => Array.isArray(asked) && !asked.some((each) => isEqual(own, each)),
  $exists: (own, asked) => (own !== undefined) === Boolean(asked),
  $regex: (own, asked) => typeof own === 'string' && new RegExp(String(asked)).test(own),
  $not: (own, asked) => !fits(own, asked),
  $elemMatch: (own, asked) =>
    Array.isArray(own) && isObject(asked) && own.some((each) => isObject(each) && matchesQuery(each, asked)),
};

/** Does a submission fulfil a query? Operators that are not known match nothing. */
export const matchesQuery = (submission: JsonObject, query: JsonObject): boolean =>
  Object.entries(query).every(([key, asked]) => {
    if (key === '$and') return parts(asked).every((part) => matchesQuery(submission, part));
    if (key === '$or') return parts(asked).some((part) => matchesQuery(submission, part));
    return fits(valueAt(submission, key), asked);
  });

const parts = (value: Json): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** `_validation_status.uid` walks into an object; answers in a repeat group are not reached this way. */
function valueAt(submission: JsonObject, key: string): Json | undefined {
  const [first = '', ...rest] = key.split('.');
  return rest.reduce<Json | undefined>((value, name) => (isObject(value) ? value[name] : undefined), submission[first]);
}

function fits(own: Json | undefined, asked: Json): boolean {
  if (!isObject(asked) || !Object.keys(asked).some((key) => key.startsWith('$'))) return isEqual(own, asked);
  return Object.entries(asked).every(([name, value]) => OPERATORS[name]?.(own, value) ?? false);
}

const isEqual = (own: Json | undefined, asked: Json): boolean => JSON.stringify(own ?? null) === JSON.stringify(asked);

/** What the database would refuse: an operator of fields at the top, `$in` without a list; or what makes the server crash. */
export function isFaulty(query: JsonObject): 'unsupported' | 'crash' | null {
  if (Object.keys(query).some((key) => key in OPERATORS)) return 'unsupported';
  const conditions = Object.values(query).filter(isObject);
  const lists = conditions.flatMap(({ $in, $nin }) => [$in, $nin]).filter((list) => list !== undefined);
  if (lists.some((list) => !Array.isArray(list))) return 'unsupported';
  return conditions.some(({ $regex }) => typeof $regex === 'string' && !isPattern($regex)) ? 'crash' : null;
}

/** Is this a regular expression that can be read? */
export function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}
