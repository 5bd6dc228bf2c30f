import { useEffect, useState } from 'preact/hooks';
import { attempt } from '../acts';
import type { PageState } from '../state';

/** What the server says under this name, again after every change there; null at first. */
export function useData<T>(state: PageState, name: string, query: Readonly<Record<string, string>> = {}): T | null {
  const [data, setData] = useState<T | null>(null);
  const asked = JSON.stringify(query);
  useEffect(() => {
    let isLast = true;
    void attempt(state, async () => {
      const fresh = await state.api.get<T>(name, query);
      if (isLast) setData(fresh);
    });
    return () => {
      isLast = false;
    };
  }, [state.shown.revision, name, asked]);
  return data;
}
