export { HostClock } from './engine/clock';
export { HOST_LIMITS, type HostLimits } from './engine/limits';
export { openHost } from './engine/open-host';
export type * from './engine/types';
