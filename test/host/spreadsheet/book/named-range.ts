import { checkArguments, refuseSignature } from '../check/arguments';
import type { BookState } from '../model/book-state';
import { livePlace } from '../range/place';
import { HostRange } from '../range/range';
import { removeNamed, renameNamed, setNamed } from './named-ranges';
import { namedPlace } from './resolve-range';

/** Google's NamedRange, in memory. */
export class HostNamedRange {
  constructor(
    private readonly book: BookState,
    private name: string,
  ) {}

  getName(): string {
    return this.name;
  }

  /** The cells; null once all of them were deleted. */
  getRange(): HostRange | null {
    const place = namedPlace(this.book, this.name);
    return place && this.book.make.range(place.sheet, place.box);
  }

  remove(): void {
    removeNamed(this.book, this.name);
  }

  setName(name: string): this {
    checkArguments('NamedRange.setName', [name], ['string']);
    renameNamed(this.book, this.name, name);
    this.name = name;
    return this;
  }

  setRange(range: HostRange): this {
    if (!(range instanceof HostRange)) refuseSignature('NamedRange.setRange', [range]);
    setNamed(this.book, this.name, livePlace(range.place));
    return this;
  }
}
