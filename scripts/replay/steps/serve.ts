import { setForm } from '../../../test/kobo-server';
import { formatOf, formOf } from '../files';
import type { StepOf } from '../step-shapes';
import { putFile, type ReplayWorld, settingsOf } from '../world';
import { linkAgain } from './link-again';

/** How long KoboToolbox keeps a file, and a little more: then each request makes a new one, with another address. */
const CACHE_MS = 301_000;

/** The export has another content from now on, and may have another form and other settings. */
export async function serve(world: ReplayWorld, told: StepOf<'serve'>['serve'], step: number) {
  const { history, project, setting } = world;
  const form = told.form === undefined ? null : formOf(history.folder, told.form, step);
  if (form !== null) setForm(project, form);
  if (told.settings !== undefined) setting.settings = settingsOf(told.settings);
  putFile(world, told.file, step);
  world.host.clock.advance(CACHE_MS);
  return await linkAgain(world, formatOf(told.file, setting.settings));
}
