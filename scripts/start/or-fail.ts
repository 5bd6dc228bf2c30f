/** Runs the tool; a failure is one line on standard error and exit code 1. */
export async function orFail(tool: () => Promise<void>): Promise<void> {
  try {
    await tool();
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : String(thrown));
    process.exitCode = 1;
  }
}
