import { type ComponentChild, h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FrameView } from '../../contract';
import type { FrameMessage } from '../../frame/config';
import type { PageState } from '../state';

/** The keywords of Google's frames (guide to HtmlService, restrictions); the frames' origin is another than this page's. */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

interface FrameProps {
  readonly state: PageState;
  readonly page: FrameView;
  readonly tell: (message: FrameMessage) => void;
}

/** A page of the add-on, exactly as built, in a frame. Listens to its `google.script.host`. */
export function AddOnFrame({ state, page, tell }: FrameProps): ComponentChild {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const listen = ({ source, origin, data }: MessageEvent) => {
      const isOurs = origin === state.frames && source === frame.current?.contentWindow;
      if (isOurs && isFrameMessage(data)) tell(data);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  });
  return h('iframe', { ref: frame, title: page.title, sandbox: SANDBOX, src: state.frames + page.src, key: page.src });
}

function isFrameMessage(data: unknown): data is FrameMessage {
  if (typeof data !== 'object' || data === null || !('workbench' in data)) return false;
  return data.workbench === 'close' || data.workbench === 'focus' || data.workbench === 'size';
}
