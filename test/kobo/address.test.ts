import { readAddress } from '../../src/kobo/address';

const KF = 'https://kf.kobotoolbox.org';
const EU = 'https://eu.kobotoolbox.org';
const P = 'aPrivateHsurvey23456Ab';
const E = 'esZc9fcyCQbZyT2JGspSKKi';

type Understood = [
  pasted: string,
  server: string,
  project?: string | null,
  exportSetting?: string | null,
  note?: string | null,
];

const understood: Understood[] = [
  [KF, KF],
  ['kf.kobotoolbox.org', KF],
  ['  KF.KoboToolbox.org/ ', KF],
  ['https://kf.kobotoolbox.org.', KF],
  ['https://kf.kobotoolbox.org:443/', KF],
  ['http://kf.kobotoolbox.org', KF, null, null, 'made-https'],
  ['http://kobo.example.org:80/', 'https://kobo.example.org', null, null, 'made-https'],
  [`${KF}/#/forms/${P}/summary`, KF, P],
  [`${EU}/#/forms/${P}/data/table`, EU, P],
  [`${KF}/api/v2/assets/${P}/?format=json`, KF, P],
  [`${KF}/api/v2/assets/${P}/export-settings/${E}/data.csv`, KF, P, E],
  [`${KF}/api/v2/assets/${P}/export-settings/${E}/data.csv?format=json`, KF, P, E],
  [`=IMPORTDATA("${KF}/api/v2/assets/${P}/export-settings/${E}/data.csv";";")`, KF, P, E],
  [`"${KF}/#/forms/${P}"`, KF, P],
  [`<${KF}/#/forms/${P}>,`, KF, P],
  [`My project: ${KF}/#/forms/${P}/landing`, KF, P],
  ['\u200Bkf.kobotoolbox.org\uFEFF', KF],
  ['https://kf.kobotoolbox.org/some/page', KF],
  ['https://kc.kobotoolbox.org/alice/forms/x', KF, null, null, 'moved'],
  ['kobo.humanitarianresponse.info', EU, null, null, 'moved'],
  [`https://kobo.humanitarianresponse.info/#/forms/${P}/summary`, EU, P, null, 'moved'],
  ['https://kc.humanitarianresponse.info/api/v1/data/5', EU, null, null, 'moved'],
  ['https://data.example.org/kobo', 'https://data.example.org/kobo'],
  [`https://data.example.org/kobo/#/forms/${P}`, 'https://data.example.org/kobo', P],
  [`https://data.example.org/kobo/api/v2/assets/${P}/`, 'https://data.example.org/kobo', P],
  ['https://data.example.org/token/?format=json', 'https://data.example.org'],
  ['https://data.example.org/accounts/login/?next=/', 'https://data.example.org'],
  ['https://kobo.example.org:8443', 'https://kobo.example.org:8443'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ['localhost:8000', 'http://localhost:8000'],
  ['http://[::1]:9000/', 'http://[::1]:9000'],
  [`${KF}/#/forms/aShort`, KF, null],
];

test.each(understood)('%s → %s', (pasted, server, project = null, exportSetting = null, note = null) => {
  expect(readAddress(pasted)).toEqual({ ok: true, value: { server, project, exportSetting, note } });
});

const refused: [pasted: string, reason: string][] = [
  ['', 'empty'],
  ['   ', 'empty'],
  ['\u200B', 'empty'],
  ['alice', 'no-host'],
  ['https://', 'no-host'],
  ['https:///forms', 'no-host'],
  ['ftp://kobo.example.org', 'no-host'],
  ['javascript:alert(1)', 'no-host'],
  ['https://-bad-.example.org', 'no-host'],
  ['https://kobo..example.org', 'no-host'],
  ['https://www.kobotoolbox.org', 'website'],
  ['support.kobotoolbox.org/api.html', 'website'],
  ['http://kobo.example.org:8080', 'unprotected'],
  ['https://alice:secret@kf.kobotoolbox.org', 'secret-inside'],
  ['https://kf.kobotoolbox.org@evil.example', 'secret-inside'],
  ['https:\\\\kf.kobotoolbox.org', 'odd-characters'],
  ['my kobo server', 'odd-characters'],
  ['https://kobo.example.org/kobo/../x', 'odd-characters'],
  ['https://kobo.example.org/@kf.kobotoolbox.org', 'odd-characters'],
  ['https://kobo.example.org/a;b=c', 'odd-characters'],
  ['https://kobo.example.org/0123456789abcdef0123456789abcdef01234567/x', 'secret-inside'],
  ['https://kobo.exämple.org', 'odd-characters'],
];

test.each(refused)('%j is refused: %s', (pasted, reason) => {
  expect(readAddress(pasted)).toEqual({ ok: false, failure: { code: 'address-not-understood', reason } });
});
