import type { StartChoice } from '../contract';
import { Closers } from './closers';
import { Keeper } from './keeper';
import { openAgain, openDesk } from './open-desk';
import { openServers } from './open-servers';
import type { Workbench, WorkbenchOptions } from './options';
import { startAfresh } from './start-afresh';
import { StateFolder } from './state/state-folder';
import { watch } from './watch';

/**
 * Opens the workbench: the built add-on in the local Apps Script host and a local KoboToolbox server, behind a page on
 * 127.0.0.1. Close it when done. Fails with one sentence where a kept state cannot be read.
 */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const closers = new Closers();
  try {
    return await open(options, closers);
  } catch (thrown) {
    await closers.close();
    throw thrown;
  }
}

async function open(options: WorkbenchOptions, closers: Closers): Promise<Workbench> {
  const folder = options.stateFolder === undefined ? null : new StateFolder(options.stateFolder);
  const desk = await openDesk(options, folder, closers);
  const keeper = folder === null ? null : new Keeper(desk, folder);
  keeper?.now();
  const afresh = async (choice: StartChoice) => {
    await startAfresh(desk, () => openAgain(options, folder, desk, choice));
    keeper?.now();
  };
  const url = await openServers(desk, options.port ?? 0, afresh, closers);
  closers.add(() => desk.questions.closeAll());
  closers.add(watch(desk));
  return {
    url,
    kobo: desk.kobo,
    get host() {
      return desk.host;
    },
    get notice() {
      return desk.notice;
    },
    close: async () => {
      await closers.close();
      keeper?.end();
    },
  };
}
