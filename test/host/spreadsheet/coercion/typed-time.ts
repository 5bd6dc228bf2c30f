/** A time of day, or a duration of 24 hours and more, as a part of a day. */
export interface TypedTime {
  readonly serial: number;
  readonly format: string;
}

const CLOCK = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,9}))?)?\s*([ap])?\.?(?:m\.?)?$/i;
const HOUR = /^(\d{1,2})\s*([ap])\.?m\.?$/i;

/** Reads `10:30`, `10:30:15.5`, `1:05 PM`, `1AM`, `36:00`. Null if the text is no time. */
export function typedTime(text: string): TypedTime | null {
  const hour = HOUR.exec(text);
  if (hour) return build(Number(hour[1]), 0, 0, hour[2], 'h');
  const clock = CLOCK.exec(text);
  if (!clock) return null;
  if (/[ap]/i.test(text) !== (clock[5] !== undefined) || (clock[5] && !/m\.?$/i.test(text))) return null;
  const seconds = Number(`${clock[3] ?? '0'}.${clock[4] ?? '0'}`);
  return build(Number(clock[1]), Number(clock[2]), seconds, clock[5], clock[3] === undefined ? 'h:mm' : 'h:mm:ss');
}

function build(
  hours: number,
  minutes: number,
  seconds: number,
  half: string | undefined,
  format: string,
): TypedTime | null {
  if (minutes > 59 || seconds >= 60) return null;
  if (half !== undefined && (hours < 1 || hours > 12)) return null;
  const full = half === undefined ? hours : (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const serial = (full * 3600 + minutes * 60 + seconds) / 86_400;
  if (full >= 24) return { serial, format: '[h]:mm:ss' };
  return { serial, format: half === undefined ? format : `${format} am/pm` };
}
