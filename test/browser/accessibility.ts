import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { root } from '../root';

const AXE = readFileSync(join(root(), 'node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in the page and in its frames as they stand: rule and element. */
export async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) found.push(...(await violationsIn(frame)));
  return found;
}

/** Evaluated, not added as a script: the policy of a page may forbid scripts from elsewhere. */
async function violationsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const axe = (
      globalThis as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe;
    const found = await axe.run({ resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
