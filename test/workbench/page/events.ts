import type { PageEvent, Toast } from '../contract';
import type { PageState } from './state';

let toasts = 0;

/** Listens to the server. After a lost connection the browser comes back by itself; then everything may have changed. */
export function listen(state: PageState): void {
  const source = new EventSource(`/api/events?session=${state.api.session}`);
  source.addEventListener('open', () => state.refresh());
  source.addEventListener('error', () => {
    // Refused for good: the server has another start behind it.
    if (source.readyState === EventSource.CLOSED) location.reload();
  });
  source.addEventListener('message', ({ data }) => {
    const event = JSON.parse(String(data)) as PageEvent;
    if (event.kind === 'gone') location.reload();
    else if (event.kind === 'toast') show(state, event.toast);
    else state.refresh();
  });
}

/** Negative seconds: until it is dismissed (reference for `Spreadsheet.toast`). */
function show(state: PageState, toast: Toast): void {
  toasts += 1;
  const id = toasts;
  state.set({ toasts: [...state.shown.toasts, { ...toast, id }] });
  if (toast.seconds < 0) return;
  const close = () => state.set({ toasts: state.shown.toasts.filter((one) => one.id !== id) });
  setTimeout(close, toast.seconds * 1000);
}
