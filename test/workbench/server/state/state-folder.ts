import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../../host';
import type { World } from '../../../kobo-server';
import { type DeskState, deskStateFromJson } from './desk-state';
import { worldFromJson, worldToJson } from './world-json';

/**
 * The folder that survives a restart: the spreadsheet with everything of Apps Script, the KoboToolbox server, the choices.
 * Keys stand in it, so nobody else may read it. Every file is replaced in one step: a killed process leaves the last whole one.
 */
export class StateFolder {
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    // Also where it was there before, with other rights.
    chmodSync(folder, 0o700);
  }

  /** The host writes here; `keepDraft` puts it in the place of the last one. */
  get hostDraft(): string {
    return join(this.folder, 'spreadsheet.draft.json');
  }

  /** Puts the last whole state where the host looks for it. */
  prepareHost(): void {
    if (existsSync(this.file('spreadsheet.json'))) copyFileSync(this.file('spreadsheet.json'), this.hostDraft);
    else rmSync(this.hostDraft, { force: true });
  }

  /** What was kept, or null where nothing was. @throws Error with one sentence where it cannot be read */
  read(): { readonly desk: DeskState; readonly world: World } | null {
    if (!existsSync(this.file('workbench.json')) || !existsSync(this.file('kobotoolbox.json'))) return null;
    try {
      const text = (name: string) => readFileSync(this.file(name), 'utf8');
      return { desk: deskStateFromJson(text('workbench.json')), world: worldFromJson(text('kobotoolbox.json')) };
    } catch (thrown) {
      const why = thrown instanceof Error ? thrown.message : String(thrown);
      throw new Error(`The state in ${this.folder} cannot be read (${why}). Delete that folder to start afresh.`);
    }
  }

  keepHost(host: Host): void {
    host.save();
    this.keepDraft();
  }

  /** After the host has written its state by itself, at its end. */
  keepDraft(): void {
    if (!existsSync(this.hostDraft)) return;
    chmodSync(this.hostDraft, 0o600);
    renameSync(this.hostDraft, this.file('spreadsheet.json'));
  }

  keepRest(world: World, desk: DeskState): void {
    this.write('kobotoolbox.json', worldToJson(world));
    this.write('workbench.json', JSON.stringify(desk));
  }

  forget(): void {
    for (const name of ['spreadsheet.json', 'spreadsheet.draft.json', 'kobotoolbox.json', 'workbench.json'])
      rmSync(this.file(name), { force: true });
  }

  private file(name: string): string {
    return join(this.folder, name);
  }

  private write(name: string, text: string): void {
    const draft = this.file(`${name}.draft`);
    writeFileSync(draft, text, { mode: 0o600 });
    renameSync(draft, this.file(name));
  }
}
