import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePage } from '../context';

/** A screen's frame: back arrow, heading (which gets the focus when the screen opens), content. */
export function Frame({
  title,
  back = true,
  children,
}: {
  title: string;
  back?: boolean;
  children: ComponentChildren;
}) {
  const page = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <main>
      <header>
        {back && (
          <button type="button" class="back" aria-label={page.messages.common.back} onClick={page.back}>
            ‹
          </button>
        )}
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
      </header>
      {children}
    </main>
  );
}
