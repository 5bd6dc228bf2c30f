import { Exception } from '../exception';

/** What was used of a daily quota, since when. */
export interface QuotaUse {
  used: number;
  since: number;
}

const DAY = 86_400_000;

/** Daily quotas by user. Facts: Google's quota page: they reset 24 hours after the first request. */
export class Quotas {
  constructor(
    private readonly now: () => number,
    private readonly uses: Record<string, QuotaUse> = {},
  ) {}

  /** Takes `amount`, or throws Google's words when that is more than is left. `service` as Google names it. */
  take(user: string, service: string, amount: number, most: number): void {
    const use = this.current(user, service);
    if (use.used + amount > most) throw new Exception(`Service invoked too many times for one day: ${service}.`);
    use.used += amount;
  }

  /** Adds what was used, without a limit. */
  add(user: string, service: string, amount: number): void {
    this.current(user, service).used += amount;
  }

  used(user: string, service: string): number {
    return this.current(user, service).used;
  }

  all(): Record<string, number> {
    return Object.fromEntries(Object.entries(this.uses).map(([key, { used }]) => [key, used]));
  }

  save(): Record<string, QuotaUse> {
    return this.uses;
  }

  private current(user: string, service: string): QuotaUse {
    const key = `${user} ${service}`;
    const known = this.uses[key];
    if (known !== undefined && this.now() - known.since < DAY) return known;
    const fresh = { used: 0, since: this.now() };
    this.uses[key] = fresh;
    return fresh;
  }
}
