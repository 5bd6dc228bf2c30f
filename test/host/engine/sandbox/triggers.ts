import type { Enumeration, EnumValue } from './enums';
import type { Sandbox } from './sandbox';

interface TriggerEnums {
  readonly EventType: Enumeration<string>;
  readonly TriggerSource: Enumeration<string>;
}

interface TriggerData {
  readonly id: string;
  readonly handler: string;
  readonly eventType: string;
  readonly source: string;
  readonly sourceId: string | null;
}

export function isTriggerData(value: unknown): value is TriggerData {
  return typeof value === 'object' && value !== null && 'eventType' in value && 'handler' in value;
}

const ids = new WeakMap<object, string>();

/** The id of a trigger that the bundle holds; `null` for anything else. */
export function triggerIdOf(trigger: unknown): string | null {
  return typeof trigger === 'object' && trigger !== null ? (ids.get(trigger) ?? null) : null;
}

/** Google's Trigger. Facts: reference for Trigger. */
export function triggerOf(sandbox: Sandbox, data: TriggerData, enums: TriggerEnums): object {
  const trigger = sandbox.strict('Trigger', {
    toString: () => 'Trigger',
    getUniqueId: () => data.id,
    getHandlerFunction: () => data.handler,
    getEventType: (): EnumValue | undefined => enums.EventType[data.eventType],
    getTriggerSource: (): EnumValue | undefined => enums.TriggerSource[data.source],
    getTriggerSourceId: () => data.sourceId,
  });
  ids.set(trigger, data.id);
  return trigger;
}

type Step = readonly [method: string, args: readonly unknown[]];

const CLOCK = [
  'after',
  'at',
  'atDate',
  'atHour',
  'everyDays',
  'everyHours',
  'everyMinutes',
  'everyWeeks',
  'inTimezone',
  'nearMinute',
  'onMonthDay',
  'onWeekDay',
];
const SPREADSHEET = ['onChange', 'onEdit', 'onFormSubmit', 'onOpen'];

/** Google's TriggerBuilder: gathers the steps; the main thread reads them at `create()`. */
export function createTriggerBuilder(sandbox: Sandbox, handler: string, enums: TriggerEnums): object {
  const build = (name: string, kind: string, methods: readonly string[]) => {
    const steps: Step[] = [];
    const builder: object = sandbox.strict(name, {
      ...Object.fromEntries(
        methods.map((method) => [
          method,
          (...args: unknown[]) => {
            steps.push([method, args]);
            return builder;
          },
        ]),
      ),
      create: () => created(sandbox, [handler, kind, steps], enums),
    });
    return builder;
  };
  return sandbox.strict('TriggerBuilder', {
    timeBased: () => build('ClockTriggerBuilder', 'clock', CLOCK),
    forSpreadsheet: (_document: unknown) => build('SpreadsheetTriggerBuilder', 'spreadsheet', SPREADSHEET),
  });
}

function created(sandbox: Sandbox, args: readonly unknown[], enums: TriggerEnums): object {
  const data = sandbox.channel.call(
    'ScriptApp.createTrigger',
    sandbox.remotes.toWire(args, 'ClockTriggerBuilder.create'),
  );
  if (!isTriggerData(data)) throw new Error('ScriptApp.createTrigger: no trigger came back.');
  return triggerOf(sandbox, data, enums);
}
