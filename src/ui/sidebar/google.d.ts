/** What Google gives to a page inside a sidebar: `google.script.run`, narrowed to the one door. */
interface DoorRunner {
  withSuccessHandler(handler: (answer: unknown) => void): DoorRunner;
  withFailureHandler(handler: (error: { name?: string; message?: string }) => void): DoorRunner;
  call(request: unknown): void;
}

declare const google: { readonly script: { readonly run: DoorRunner } };
