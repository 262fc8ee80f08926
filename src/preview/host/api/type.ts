import type { Host } from "../host";

/** An object of the API on our side: which type it is and what of the model it stands for. */
export interface Handle<Target = unknown> {
  readonly type: string;
  readonly target: Target;
}

/** What a method or property that leads nowhere gives: an object whose `isNullObject` is true. */
export const nothing: Handle<null> = { type: "NullObject", target: null };

export interface Property<Target> {
  readonly get?: (target: Target, host: Host) => unknown;
  readonly set?: (target: Target, value: never, host: Host) => void;
  /** Whether a load without names leaves it out. */
  readonly hidden?: boolean;
}

/** A type of the API: its members under the names that add-ins use. */
export interface ApiType<Target> {
  /** Plain properties. */
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  /** Properties that are objects. */
  readonly objects?: Readonly<Record<string, (target: Target, host: Host) => Handle>>;
  readonly methods?: Readonly<Record<string, (target: Target, args: readonly unknown[], host: Host) => unknown>>;
  /** Members of a collection, and one by its key. */
  readonly items?: (target: Target, host: Host) => readonly Handle[];
  readonly item?: (target: Target, key: never, host: Host) => Handle;
  /** What identifies an object to the library: sent when it is first met and with collection items. */
  readonly identity?: (target: Target, host: Host) => Readonly<Record<string, unknown>>;
}

/** Declares a type and forgets what it stands for, so that all types fit in one table. */
export function apiType<Target>(type: ApiType<Target>): ApiType<unknown> {
  return type as ApiType<unknown>;
}

export function isHandle(value: unknown): value is Handle {
  return typeof value === "object" && value !== null && "type" in value && "target" in value;
}
