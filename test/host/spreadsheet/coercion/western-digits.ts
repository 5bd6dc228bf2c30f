const OTHER = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** A text with Arabic-Indic and Persian digits written as 0 to 9. */
export function westernDigits(text: string): string {
  return text.replace(OTHER, (digit) => String(digit.charCodeAt(0) & 15));
}
