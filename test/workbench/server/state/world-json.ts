import type { World } from '../../../kobo-server';

/** How a file stands in the JSON: its place in `files`. Exports of several projects share their bytes. */
const FILE = '$file';

interface SavedWorld {
  readonly files: readonly string[];
  readonly world: unknown;
}

/** What a KoboToolbox server knows, as JSON; files as base64, each once. */
export function worldToJson(world: World): string {
  const files = new Map<Buffer, number>();
  const numbered = (file: Buffer): number => {
    const number = files.get(file) ?? files.size;
    files.set(file, number);
    return number;
  };
  const plain = mapped(world, (value) => (Buffer.isBuffer(value) ? { [FILE]: numbered(value) } : undefined));
  return JSON.stringify({ files: [...files.keys()].map((file) => file.toString('base64')), world: plain });
}

/** The world of a JSON that `worldToJson` wrote. Fails where it is none. */
export function worldFromJson(json: string): World {
  const saved: unknown = JSON.parse(json);
  if (!isSaved(saved)) throw new Error('This is no saved KoboToolbox server.');
  const files = saved.files.map((text) => Buffer.from(text, 'base64'));
  return mapped(saved.world, (value) => (isFile(value) ? files[value[FILE]] : undefined)) as World;
}

/** A copy of plain data, with every value that `change` gives something else for. */
function mapped(value: unknown, change: (value: object) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const changed = change(value);
  if (changed !== undefined) return changed;
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapped(item, change)]));
}

const isFile = (value: object): value is { readonly [FILE]: number } =>
  FILE in value && typeof value[FILE] === 'number';

function isSaved(value: unknown): value is SavedWorld {
  if (typeof value !== 'object' || value === null || !('files' in value) || !('world' in value)) return false;
  const { files, world } = value;
  const isWorld = typeof world === 'object' && world !== null && 'accounts' in world && 'projects' in world;
  return Array.isArray(files) && files.every((file) => typeof file === 'string') && isWorld;
}
