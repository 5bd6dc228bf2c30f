import { failureWords } from '../../../src/ui/messages/failure-words';
import { LANGUAGES, type Language } from '../../../src/ui/messages/language';
import { allMessages } from '../../../src/ui/messages/sidebar-languages';
import { counts } from './run-samples';

const amounts = [0, 1, 2, 3, 10, 11, 99, 100, 101, 103, 1000, 12_345];
const counted: { [L in Language]: string } = {
  en: '0 submissions|1 submission|2 submissions|3 submissions|10 submissions|11 submissions|99 submissions|100 submissions|101 submissions|103 submissions|1,000 submissions|12,345 submissions',
  es: '0 envíos|1 envío|2 envíos|3 envíos|10 envíos|11 envíos|99 envíos|100 envíos|101 envíos|103 envíos|1000 envíos|12.345 envíos',
  fr: '0 soumission|1 soumission|2 soumissions|3 soumissions|10 soumissions|11 soumissions|99 soumissions|100 soumissions|101 soumissions|103 soumissions|1\u202f000 soumissions|12\u202f345 soumissions',
  ar: 'لا إرسالات|إرسال واحد|إرسالان|3 إرسالات|10 إرسالات|11 إرسالًا|99 إرسالًا|100 إرسال|101 إرسال|103 إرسالات|1,000 إرسال|12,345 إرسالًا',
};
test.each(LANGUAGES)('%s counts submissions', (language) => {
  expect(amounts.map(allMessages(language).common.submissions)).toEqual(counted[language].split('|'));
});

test.each([
  [60, 'دقيقة واحدة'],
  [61, 'دقيقتين'],
  [180, '3 دقائق'],
  [660, '11 دقيقة'],
])('Arabic counts the minutes of %d seconds', (retryAfterSeconds, minutes) => {
  const failure = { code: 'export-failed', detail: '', retryAfterSeconds } as const;
  expect(failureWords(allMessages('ar'), failure).next).toContain(`بعد ${minutes}؛`);
});

test.each([
  [1, 'تم الاستيراد إلى ورقة واحدة'],
  [2, 'تم الاستيراد إلى ورقتين'],
  [3, 'تم الاستيراد إلى 3 أوراق'],
])('Arabic counts %d tabs', (tabs, text) => {
  expect(allMessages('ar').project.imported({ ...counts, tabs }, null, '09:42')).toContain(text);
});
