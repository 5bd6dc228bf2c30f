import type { History } from './history';
import { playStep } from './play-step';
import { openReplayWorld } from './world';

/** Plays a history and gives what is printed, in pieces. The add-on has been built. @throws BadHistory */
export async function* play(history: History): AsyncGenerator<string> {
  const world = await openReplayWorld(history);
  try {
    yield '{"steps": [';
    for (const [at, step] of history.steps.entries()) {
      yield at === 0 ? '\n' : ',\n';
      const said = await playStep(world, step, at + 1);
      if (isInPieces(said)) yield* said;
      else yield JSON.stringify(said);
    }
    yield '\n]}\n';
  } finally {
    await world.close();
  }
}

const isInPieces = (said: object): said is Generator<string> => Symbol.iterator in said;
