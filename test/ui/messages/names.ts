/** Names in the samples; every language has to say them as they are. */
export const NAMES =
  'kobo.example|login.example|amina|Encuesta 2|Hogares|teh detail|007|1/24|Feuille|xl/styles.xml|_uuid|B2:C9'.split(
    '|',
  );

export const namesIn = (text: string): string[] => NAMES.filter((name) => text.includes(name));
