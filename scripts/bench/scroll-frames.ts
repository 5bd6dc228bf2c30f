import type { Page } from 'playwright-core';

export interface Frames {
  readonly frames: number;
  /** Longer than 50 ms. */
  readonly long: number;
  /** In milliseconds. */
  readonly longest: number;
}

const STEPS = 10;
const LONG_MS = 50;

/** Turns the wheel ten times over the cells, as fast as a person does, and times the frames. */
export async function scrollFrames(page: Page, x: number, y: number): Promise<Frames> {
  await page.mouse.move(600, 400);
  await page.evaluate(record);
  for (let step = 0; step < STEPS; step += 1) {
    await page.mouse.wheel(x, y);
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(300);
  await expectFilled(page, x * STEPS, y * STEPS);
  const times = await page.evaluate(() => (globalThis as unknown as Recording).frameTimes);
  return {
    frames: times.length,
    long: times.filter((time) => time > LONG_MS).length,
    longest: Math.round(Math.max(...times)),
  };
}

/** Figures of a grid that has not moved, or shows nothing, would say nothing. */
async function expectFilled(page: Page, x: number, y: number): Promise<void> {
  const { left, top, empty } = await page.evaluate(() => {
    const grid = document.querySelector('.grid');
    const cells = [...document.querySelectorAll('.pane.body .cell')];
    const empty = cells.filter(({ textContent }) => textContent === '').length;
    return { left: grid?.scrollLeft ?? 0, top: grid?.scrollTop ?? 0, empty };
  });
  if (left < x || top < y || empty > 0) throw new Error(`Scrolled to ${left}, ${top} with ${empty} empty cells.`);
}

interface Recording {
  frameTimes: number[];
}

/** Runs in the page: milliseconds between frames, from now on. */
function record(): void {
  const times: number[] = [];
  (globalThis as unknown as Recording).frameTimes = times;
  let last = performance.now();
  // The time that a frame is given is when it should have begun: a late one would not show.
  const next = () => {
    const now = performance.now();
    if ((globalThis as unknown as Recording).frameTimes !== times) return;
    times.push(now - last);
    last = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}
