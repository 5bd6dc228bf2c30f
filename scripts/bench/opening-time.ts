import type { Page } from 'playwright-core';

/** Milliseconds from the click on a tab until its first loose cells are painted, and the next frame has come. */
export async function openingTime(page: Page, tab: string): Promise<number> {
  const button = await page.getByRole('tab', { name: tab }).elementHandle();
  const took = await page.evaluate(async (clicked) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const began = performance.now();
    (clicked as HTMLElement).click();
    while (document.querySelector('[data-cell="B3"]')?.textContent !== 'answer 2 1') await frame();
    // The browser begins a frame only when it has painted enough of those before: a queue of three at most.
    for (let frames = 0; frames < 3; frames += 1) await frame();
    return performance.now() - began;
  }, button);
  return Math.round(took);
}
