import { useEffect, useRef, useState } from 'preact/hooks';
import type { Asks, Gets, Method } from '../contract';
import { ask, type PageFailure } from './server';

/** A call that a button makes: whether it is under way, how it failed last. */
export interface Asking<M extends Method> {
  readonly busy: boolean;
  readonly failure: PageFailure | null;
  /** Asks once; while a call is under way further clicks do nothing. */
  readonly run: (asks: Asks<M>, then: (value: Gets<M>) => void) => void;
}

export function useAsk<M extends Method>(method: M): Asking<M> {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<PageFailure | null>(null);
  const underWay = useRef(false);
  const run: Asking<M>['run'] = (asks, then) => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setFailure(null);
    void ask(method, asks).then((answer) => {
      underWay.current = false;
      setBusy(false);
      if (answer.ok) then(answer.value);
      else setFailure(answer.failure);
    });
  };
  return { busy, failure, run };
}

/** What a screen asks when it opens. */
export interface Loaded<M extends Method> {
  readonly value: Gets<M> | null;
  readonly failure: PageFailure | null;
  readonly again: () => void;
}

export function useLoaded<M extends Method>(method: M, asks: Asks<M>): Loaded<M> {
  const [value, setValue] = useState<Gets<M> | null>(null);
  const { failure, run } = useAsk(method);
  const again = (): void => run(asks, setValue);
  useEffect(again, []);
  return { value, failure, again };
}
