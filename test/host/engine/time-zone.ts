/**
 * The script's `Date` has the manifest's time zone, but in Node all threads of a process share one. Sets it where that is
 * possible and says what to do where it is not. Facts: Google's manifest reference, `timeZone`.
 */
export function useTimeZone(zone: string): void {
  if (!isLocal(zone)) process.env.TZ = zone;
  if (!isLocal(zone)) throw new Error(`The bundle's time zone is ${zone}: start this process with TZ=${zone}.`);
}

/** Whether this process's clock shows the same as that zone's, summer and winter. */
function isLocal(zone: string): boolean {
  return [0, 6].every((month) => {
    const at = new Date(2026, month, 15, 12);
    const shown = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    const here = new Intl.DateTimeFormat('en-US', {
      hourCycle: 'h23',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    return shown.format(at) === here.format(at);
  });
}
