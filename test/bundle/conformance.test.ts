import { join } from 'node:path';
import { openHost } from '../host';
import { startKoboServer } from '../kobo-server';
import { root } from '../root';
import { doneValue } from './world';

test('every conformance case is as expected on the local stand-ins', async () => {
  const kobo = await startKoboServer();
  const host = await openHost({ bundle: join(root(), 'node_modules/.cache/connector/conformance'), shape: 'bound' });
  try {
    await host.openDocument();
    expect(host.menu()[0]).toMatchObject({ label: 'Run the conformance cases', function: 'runConformance' });
    const said = doneValue(await host.run({ function: 'runConformance', args: [kobo.url], context: 'menu' }));
    const [header, ...rows] = host.spreadsheet.getSheetByName('Conformance')?.getDataRange().getValues() ?? [];
    expect(header).toEqual(['port', 'case', 'same', 'expected', 'seen']);
    expect(rows.filter(([, , same]) => same !== 'same')).toEqual([]);
    expect(said).toBe(`${rows.length} of ${rows.length} cases are as expected.`);
    expect(rows.length).toBeGreaterThan(40);
    expect(host.spreadsheet.getNumSheets()).toBe(2);
  } finally {
    await host.close();
    await kobo.close();
  }
});
