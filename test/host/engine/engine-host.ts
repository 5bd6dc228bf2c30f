import { type HostSpreadsheet, restoreSpreadsheet, saveSpreadsheet } from '../spreadsheet';
import type { HostClock } from './clock';
import { copyHost } from './copy-host';
import type { Engine } from './execution/engine';
import { startExecution } from './execution/start-execution';
import { asSent, refusedArgument } from './page-arguments';
import type { DocumentState } from './state/document-state';
import { remember } from './state/remember';
import { writeState } from './state/saved-state';
import { nothingDone, runTriggers } from './trigger-runs';
import type {
  Alert,
  Answer,
  ExecutionLog,
  Host,
  HostOptions,
  MenuItem,
  Outcome,
  RunCall,
  Running,
  Toast,
  TriggerInfo,
  VersionId,
} from './types';

/** The host as tests and tools use it: see `Host`. */
export class EngineHost implements Host {
  private readonly copies: Host[] = [];
  private readonly defaultUser: string;

  constructor(
    private readonly engine: Engine,
    private readonly options: HostOptions,
  ) {
    this.defaultUser = options.user ?? 'first@example.org';
    const owner = options.owner ?? this.defaultUser;
    const editors = () => [...new Set([owner, ...engine.script.people.editors()])];
    if (engine.document) engine.document.spreadsheet.book.access = { owner, actor: owner, editors };
  }

  get clock(): HostClock {
    return this.engine.script.clock;
  }

  get spreadsheet(): HostSpreadsheet {
    return this.document.spreadsheet;
  }

  get executions(): readonly ExecutionLog[] {
    return this.engine.executions;
  }

  get toasts(): readonly Toast[] {
    return this.document.screens.toasts;
  }

  get alerts(): readonly Alert[] {
    return this.document.screens.alerts;
  }

  get answer(): Answer {
    return this.engine.answer;
  }

  set answer(answer: Answer) {
    this.engine.answer = answer;
  }

  readonly properties = {
    document: () => this.document.properties.all(),
    user: (email: string) => this.engine.script.propertiesOf(email).all(),
    script: () => this.engine.script.scriptProperties.all(),
  };

  run(call: RunCall): Running {
    return startExecution(this.engine, call, this.defaultUser);
  }

  async openDocument(user: string = this.defaultUser): Promise<Outcome> {
    this.document.screens.reload(user);
    if (!this.engine.script.people.mayEdit(user))
      return { ...nothingDone(this.engine, 'onOpen', user, 'open'), status: 'done', value: null };
    const authMode = this.options.installedOnly === true ? 'NONE' : 'LIMITED';
    const event = authMode === 'NONE' ? { authMode } : { authMode, source: this.spreadsheet };
    return await this.run({ function: 'onOpen', args: [event], user, authMode, context: 'open' });
  }

  async install(user: string = this.defaultUser): Promise<Outcome> {
    const event = { authMode: 'FULL', source: this.spreadsheet };
    return await this.run({ function: 'onInstall', args: [event], user, authMode: 'FULL', context: 'open' });
  }

  menu(user: string = this.defaultUser): readonly MenuItem[] {
    return this.document.screens.of(user).menus.flatMap(({ items }) => items);
  }

  async click(label: string, user: string = this.defaultUser): Promise<Outcome> {
    const name = findItem(this.menu(user), label);
    if (name === undefined) throw new Error(`${user} sees no menu item "${label}".`);
    return await this.run({ function: name, user, context: 'menu' });
  }

  async call(user: string, functionName: string, ...args: unknown[]): Promise<Outcome> {
    const callable = !functionName.endsWith('_') && !functionName.includes('.');
    const words = callable ? refusedArgument(args) : `google.script.run.${functionName} is not a function`;
    if (words === null) return await this.run({ function: functionName, args: asSent(args), user, context: 'sidebar' });
    const error = { name: 'TypeError', message: words };
    return { ...nothingDone(this.engine, functionName, user, 'sidebar'), status: 'failed', error };
  }

  sidebar(user: string = this.defaultUser) {
    return this.document.screens.of(user).sidebar;
  }

  dialog(user: string = this.defaultUser) {
    return this.document.screens.of(user).dialog;
  }

  triggers(): readonly TriggerInfo[] {
    return this.document.triggers
      .all()
      .map(({ id, handler, owner, eventType, source, nextAt }) => ({ id, handler, owner, eventType, source, nextAt }));
  }

  async runDue(): Promise<Outcome[]> {
    return await runTriggers(this.engine, this.clock.now(), () => undefined);
  }

  async wait(ms: number): Promise<Outcome[]> {
    const until = this.clock.now() + ms;
    const moveTo = (at: number) => this.clock.advance(Math.max(0, at - this.clock.now()));
    const outcomes = await runTriggers(this.engine, until, moveTo);
    moveTo(until);
    return outcomes;
  }

  grant(user: string, scopes: readonly string[] | undefined): void {
    this.engine.script.people.grant(user, scopes);
  }

  actAs(email?: string): void {
    const { access } = this.spreadsheet.book;
    access.actor = email ?? access.owner;
  }

  keepVersion(): VersionId {
    return this.document.versions.push(saveSpreadsheet(this.spreadsheet)) - 1;
  }

  restoreVersion(id: VersionId): void {
    const version = this.document.versions[id];
    if (version === undefined) throw new Error(`The document has no version ${id}.`);
    restoreSpreadsheet(this.spreadsheet, version);
  }

  remember(): () => void {
    return remember(this.engine.script, this.engine.document);
  }

  quotas(): Record<string, number> {
    return this.engine.script.quotas.all();
  }

  async copy(): Promise<Host> {
    const copy = copyHost(this.engine, this.document, this.options);
    this.copies.push(copy);
    return copy;
  }

  save(): void {
    const { stateFile } = this.options;
    if (stateFile !== undefined) writeState(stateFile, this.engine.script, this.engine.document);
  }

  /** Saves, ends what still runs, and closes the copies with it. */
  async close(): Promise<void> {
    this.save();
    for (const execution of [...this.engine.running]) execution.kill('The host was closed.');
    await Promise.all([this.engine.pool.close(), ...this.copies.map((copy) => copy.close())]);
  }

  private get document(): DocumentState {
    if (this.engine.document === null) throw new Error('A standalone script has no document.');
    return this.engine.document;
  }
}

/** The function of an item, in submenus too. */
function findItem(items: readonly MenuItem[], label: string): string | undefined {
  for (const item of items) {
    if (item.kind === 'item' && item.label === label && item.function !== '') return item.function;
    const inner = item.kind === 'menu' ? findItem(item.items, label) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}
