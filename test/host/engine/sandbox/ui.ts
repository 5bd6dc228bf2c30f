import { enumeration } from './enums';
import { htmlState } from './html-service';
import { createMenu } from './menu';
import type { Sandbox } from './sandbox';

const BUTTON = enumeration('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
const BUTTON_SET = enumeration('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

/** Google's Ui of a spreadsheet. Facts: reference for Ui; `getUi` itself is refused in a trigger by the main thread. */
export function createUi(sandbox: Sandbox): object {
  return sandbox.strict('Ui', {
    toString: () => 'Ui',
    Button: BUTTON,
    ButtonSet: BUTTON_SET,
    createMenu: (caption: unknown) => createMenu(sandbox, String(caption), false),
    createAddonMenu: () => createMenu(sandbox, '', true),
    showSidebar: (output: unknown) => show(sandbox, 'showSidebar', output),
    showModalDialog: (output: unknown, title: unknown) => show(sandbox, 'showModalDialog', output, title),
    showModelessDialog: (output: unknown, title: unknown) => show(sandbox, 'showModelessDialog', output, title),
    alert: (...args: unknown[]) => buttonOf(ask(sandbox, 'Ui.alert', args).button),
    prompt: (...args: unknown[]) => {
      const { button, text } = ask(sandbox, 'Ui.prompt', args);
      return sandbox.strict('PromptResponse', {
        getSelectedButton: () => buttonOf(button),
        getResponseText: () => text,
      });
    },
  });
}

function show(sandbox: Sandbox, method: string, output: unknown, title?: unknown): void {
  const state = htmlState(output);
  if (state === undefined) throw sandbox.exception(`Invalid argument: userInterface`);
  sandbox.call(`Ui.${method}`, [{ ...state, title: title === undefined ? state.title : String(title) }]);
}

/** Overloads: (text), (text, buttons), (title, text, buttons). */
function ask(sandbox: Sandbox, method: string, args: readonly unknown[]): { button: string; text: string } {
  const titled = args.length === 3;
  const [title, words, buttons] = titled ? args : ['', args[0], args[1]];
  const answer = sandbox.call(method, [String(title), String(words), String(buttons ?? BUTTON_SET.OK)]);
  const facts = new Map<string, unknown>(Object.entries(typeof answer === 'object' && answer !== null ? answer : {}));
  return { button: String(facts.get('button')), text: String(facts.get('text') ?? '') };
}

function buttonOf(name: string) {
  return Object.values(BUTTON).find((button) => button.name() === name);
}
