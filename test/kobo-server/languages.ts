import type { Answer } from './answer';
import type { Ask } from './ask';

/** The two refusals whose French is known; all else stays English (KoboToolbox recordings: "localised message"). */
const FRENCH: Record<string, string> = {
  '{"detail":"Invalid token."}': '{"detail":"Mauvais jeton d\'identification."}',
  '{"detail":"Not found."}': '{"detail":"Non trouvé."}',
};

/** Puts an answer into the language that was asked for, and says so. */
export function inLanguage(ask: Ask, answer: Answer): Answer {
  const isFrench = /^fr\b/i.test(ask.headers['accept-language'] ?? '');
  const headers = { ...answer.headers, 'content-language': isFrench ? 'fr' : 'en' };
  const french = isFrench && answer.status >= 400 ? FRENCH[answer.body.toString('utf8')] : undefined;
  return { ...answer, headers, body: french === undefined ? answer.body : Buffer.from(french) };
}
