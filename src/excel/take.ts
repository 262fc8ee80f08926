/** Takes what was loaded, after the sync. */
export type Take<T> = () => T;
