const PLAIN: Readonly<Record<string, string>> = { string: 'String', number: 'number', boolean: 'Boolean' };

/** Names a value as Google does in "The parameters (...) don't match": `String`, `number`, `null`, `number[]`, `SpreadsheetApp.Range`. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${value.length === 0 ? 'number' : typeName(value[0])}[]`;
  if (typeof value === 'object') return hostName(value);
  return PLAIN[typeof value] ?? '(class)';
}

function hostName(value: object): string {
  const name = value.constructor?.name ?? '';
  return name.startsWith('Host') ? `SpreadsheetApp.${name.slice(4)}` : '(class)';
}
