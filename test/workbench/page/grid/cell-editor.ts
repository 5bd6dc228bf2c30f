import type { Layout } from './layout';
import { place } from './marks';
import type { Pane } from './pane';
import type { Place } from './selection';

/** How an edit ended: the text to write and where to go then, or nothing to write. */
export type Edited = (text: string, then: Place) => void;

/** The box in which a person types into a cell. */
export class CellEditor {
  private readonly box = document.createElement('textarea');
  private open = false;

  constructor(
    private readonly edited: Edited,
    private readonly typed: (text: string) => void,
    private readonly cancelled: () => void,
  ) {
    this.box.className = 'editor';
    this.box.setAttribute('aria-label', 'Cell');
    this.box.addEventListener('keydown', (event) => this.onKey(event));
    this.box.addEventListener('input', () => this.typed(this.box.value));
    this.box.addEventListener('blur', () => this.commit());
  }

  show(pane: Pane, layout: Layout, { row, column }: Place, text: string): void {
    this.open = true;
    this.box.value = text;
    pane.layer.append(this.box);
    place(this.box, layout, { row, column, rows: 1, columns: 1 });
    this.box.style.minWidth = this.box.style.width;
    this.box.style.width = `${Math.min(480, Math.max(parseFloat(this.box.style.minWidth), text.length * 7 + 24))}px`;
    this.box.focus({ preventScroll: true });
    this.box.setSelectionRange(text.length, text.length);
  }

  /** Ends an edit that goes on; the person went elsewhere. */
  commit(): void {
    this.end({ row: 0, column: 0 });
  }

  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Escape') this.cancel();
    if (event.key === 'Tab') this.finish(event, { row: 0, column: event.shiftKey ? -1 : 1 });
    if (event.key === 'Enter' && !event.ctrlKey && !event.altKey)
      this.finish(event, { row: event.shiftKey ? -1 : 1, column: 0 });
  }

  private finish(event: KeyboardEvent, then: Place): void {
    event.preventDefault();
    this.end(then);
  }

  private end(then: Place): void {
    if (!this.open) return;
    this.open = false;
    this.box.remove();
    this.edited(this.box.value, then);
  }

  private cancel(): void {
    this.open = false;
    this.box.remove();
    this.cancelled();
  }
}
