import type { FrameConfig, FrameMessage, RunAnswer } from './config';
import { createRunner, type Send } from './runner';

/** Puts `google.script` into a page of the add-on. Facts: Google's references for `google.script.run` and `.host`. */
export function install({ run, names, origin }: FrameConfig): void {
  const google = { script: { run: createRunner(names, sender(run)), host: hostObject(origin) } };
  Object.assign(window, { google });
}

const sender =
  (run: string): Send =>
  async (name, args) => {
    const response = await fetch(run + name, { method: 'POST', body: JSON.stringify(args) });
    if (!response.ok) throw new Error(`The workbench answered ${response.status}.`);
    return (await response.json()) as RunAnswer;
  };

function hostObject(origin: string): object {
  const tell = (message: FrameMessage) => window.parent.postMessage(message, '*');
  return Object.freeze({
    origin,
    close: () => tell({ workbench: 'close' }),
    setWidth: (width: number) => tell({ workbench: 'size', width }),
    setHeight: (height: number) => tell({ workbench: 'size', height }),
    editor: Object.freeze({ focus: () => tell({ workbench: 'focus' }) }),
  });
}
