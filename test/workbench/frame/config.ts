/** What the server tells the script in a frame. */
export interface FrameConfig {
  /** Where calls go: this and the function's name. */
  readonly run: string;
  /** The functions that can be called. */
  readonly names: readonly string[];
  /** `google.script.host.origin`: the page that holds the frame. */
  readonly origin: string;
}

/** How a call ended. */
export type RunAnswer = { readonly value: unknown } | { readonly error: RunError };

export interface RunError {
  readonly name: string;
  readonly message: string;
}

/** What a frame tells the page that holds it. */
export type FrameMessage =
  | { readonly workbench: 'close' }
  | { readonly workbench: 'focus' }
  | { readonly workbench: 'size'; readonly width?: number; readonly height?: number };
