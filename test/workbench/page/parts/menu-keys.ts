/** What keys do beside moving the focus. */
interface MenuActs {
  close(): void;
  /** To the cells. */
  leave(): void;
}

/**
 * Arrow keys go through the lines of an open menu and along the menu bar; right opens a submenu, left leaves it. Escape closes
 * a menu; where none is open, it goes back to the cells.
 */
export function menuKeys(event: KeyboardEvent, { close, leave }: MenuActs): void {
  const { activeElement } = document;
  const line = activeElement instanceof HTMLElement ? activeElement : null;
  const menu = line?.closest<HTMLElement>('[role=menu]') ?? null;
  const acts: Readonly<Record<string, () => void>> = {
    Escape: () => goBack(line, close, leave),
    ArrowDown: () => (isClosed(line) && menu === null ? enter(line) : step(menu, line, 1)),
    ArrowUp: () => step(menu, line, -1),
    ArrowLeft: () => (isSubmenu(menu) ? ownerOf(menu)?.focus() : beside(line, -1)),
    ArrowRight: () => (menu !== null && opens(line) ? enter(line) : beside(line, 1)),
  };
  const act = acts[event.key];
  if (act === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

const opens = (line: HTMLElement | null): line is HTMLElement => line?.getAttribute('aria-haspopup') === 'menu';
const isClosed = (line: HTMLElement | null): line is HTMLElement =>
  opens(line) && line.getAttribute('aria-expanded') !== 'true';
const isSubmenu = (menu: HTMLElement | null): menu is HTMLElement =>
  menu?.parentElement?.closest('[role=menu]') != null;

/** The line or the name in the menu bar that a menu hangs on. */
const ownerOf = (menu: HTMLElement): HTMLElement | null =>
  menu.parentElement?.querySelector<HTMLElement>(':scope > button') ?? null;

function goBack(line: HTMLElement | null, close: () => void, leave: () => void): void {
  const place = line?.closest('.menu-place') ?? null;
  const isOpen = place?.querySelector('[role=menu]') != null;
  close();
  if (isOpen) place?.querySelector<HTMLElement>(':scope > button')?.focus();
  else leave();
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

/** Opens what hangs on a line and goes to its first line. */
function enter(line: HTMLElement): void {
  if (isClosed(line)) line.click();
  setTimeout(() => line.parentElement?.querySelector<HTMLElement>(':scope > ul button')?.focus());
}

/** To the next menu of the bar; it opens where one was open. */
function beside(line: HTMLElement | null, by: number): void {
  const place = line?.closest('.menu-place');
  if (place?.parentElement == null) return;
  const isOpen = place.querySelector('[role=menu]') !== null;
  const places = [...place.parentElement.children];
  const next = places[(places.indexOf(place) + by + places.length) % places.length];
  const button = next?.querySelector<HTMLElement>(':scope > button') ?? null;
  button?.focus();
  if (button !== null && isOpen) enter(button);
}
