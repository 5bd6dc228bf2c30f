import * as v from 'valibot';

/**
 * Turns unknown JSON into a typed value. Keys that the schema does not name are left out.
 * @returns the value, or null where the input does not fit (the caller knows what that means for people).
 */
export function decode<S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> | null {
  const parsed = v.safeParse(schema, input);
  return parsed.success ? parsed.output : null;
}

/** As `decode`, from JSON text; text that is no JSON gives null too. */
export function decodeJson<S extends v.GenericSchema>(schema: S, text: string): v.InferOutput<S> | null {
  const json = parseJson(text);
  return json === undefined ? null : decode(schema, json);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
