/** Arrow keys go through the lines of an open menu; right opens a submenu, left and Escape leave it. */
export function menuKeys(event: KeyboardEvent, close: () => void): void {
  const { activeElement } = document;
  const line = activeElement instanceof HTMLElement ? activeElement : null;
  const menu = line?.closest<HTMLElement>('[role=menu]') ?? null;
  const acts: Readonly<Record<string, () => void>> = {
    Escape: close,
    ArrowDown: () => step(menu, line, 1),
    ArrowUp: () => step(menu, line, -1),
    ArrowLeft: () => menu?.parentElement?.querySelector<HTMLElement>(':scope > button')?.focus(),
    ...(line?.getAttribute('aria-haspopup') === 'menu' && { ArrowRight: () => enter(line) }),
  };
  const act = acts[event.key];
  if (act === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

/** The lines of this menu, those of its submenus not. */
const linesOf = (menu: HTMLElement): HTMLElement[] =>
  [...menu.querySelectorAll<HTMLElement>(':scope > li > button')].filter((line) => !line.hasAttribute('disabled'));

function step(menu: HTMLElement | null, line: HTMLElement | null, by: number): void {
  const open = menu ?? document.querySelector<HTMLElement>('[role=menu]');
  if (open === null) return;
  const lines = linesOf(open);
  const at = line === null ? -1 : lines.indexOf(line);
  lines[(at + by + lines.length) % lines.length]?.focus();
}

function enter(line: HTMLElement): void {
  line.click();
  setTimeout(() => line.parentElement?.querySelector<HTMLElement>(':scope > ul button')?.focus());
}
