import { ALICE, doneValue, linkDemo, openWorld } from './world';

const ITEMS = ['Open sidebar', 'Refresh all', 'Refresh this tab', 'Help'];

test.each([
  ['enabled', false],
  ['only installed: Google allows next to nothing (AuthMode NONE)', true],
])('the menu stands when the spreadsheet opens, %s', async (_, installedOnly) => {
  const world = await openWorld({ installedOnly });
  try {
    doneValue(await world.host.openDocument(ALICE));
    const labels = world.host.menu(ALICE).map((item) => (item.kind === 'separator' ? '' : item.label));
    expect(labels.slice(0, ITEMS.length)).toEqual(ITEMS);
    expect(world.host.executions.at(-1)?.authMode).toBe(installedOnly ? 'NONE' : 'LIMITED');
  } finally {
    await world.close();
  }
});

test('every item of the menu does what it says', async () => {
  const world = await openWorld();
  const { host } = world;
  try {
    doneValue(await host.install(ALICE));
    const linked = await linkDemo(world);
    doneValue(await host.click('Open sidebar', ALICE));
    expect(host.sidebar(ALICE)?.title).toBe('Connector for KoboToolbox');
    doneValue(await host.click('Refresh all', ALICE));
    expect(host.toasts.at(-1)?.message).toBe(
      'Household survey (demo): 180 submissions. Nothing changed in KoboToolbox.',
    );
    const [first, second] = host.spreadsheet.getSheets();
    if (first === undefined || second === undefined) throw new Error('no tabs');
    expect(second.getSheetId()).toBe(linked.tab?.sheet);
    host.spreadsheet.setActiveSheet(second);
    doneValue(await host.click('Refresh this tab', ALICE));
    expect(host.toasts.at(-1)?.message).toBe(
      'Household survey (demo): 180 submissions. Nothing changed in KoboToolbox.',
    );
    host.spreadsheet.setActiveSheet(first);
    doneValue(await host.click('Refresh this tab', ALICE));
    expect(host.toasts.at(-1)?.message).toMatch(/^This tab is not linked to a project\./);
    doneValue(await host.click('Help', ALICE));
    expect(host.alerts.at(-1)?.text).toContain('Account settings → Security');
  } finally {
    await world.close();
  }
});

test('"Refresh all" without a linked project says what to do', async () => {
  const world = await openWorld();
  try {
    await world.host.openDocument(ALICE);
    doneValue(await world.host.click('Refresh all', ALICE));
    expect(world.host.toasts.at(-1)?.message).toMatch(/Open the sidebar to connect one/);
  } finally {
    await world.close();
  }
});
