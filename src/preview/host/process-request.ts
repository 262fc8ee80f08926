import { ApiError } from "./api-error";
import { eventsOf } from "./events";
import { isHandle, nothing, type ApiType, type Handle } from "./api/type";
import type { Host } from "./host";
import { typeOf } from "./members";
import type { Action, ActionResult, ArgumentInfo, ObjectPath, QueryInfo, RequestBody, ResponseBody } from "./protocol";
import { readsResults, wantedOf, type Wanted } from "./query";

/** Answers one batch. It ends at the first action that fails; what was done before stays done. */
export function processRequest(body: RequestBody, host: Host): ResponseBody {
  const batch = new Batch(body, host);
  const Results: ActionResult[] = [];
  for (const [ActionIndex, action] of body.Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: batch.act(action) });
    } catch (thrown) {
      const error = thrown instanceof ApiError ? thrown : new ApiError("GeneralException", String(thrown));
      const Location = batch.locationOf(action);
      return { Results, Error: { Code: error.code, Message: error.message, Location, ActionIndex } };
    }
  }
  return { Results };
}

class Batch {
  private readonly met = new Map<number, Handle>();

  constructor(
    private readonly body: RequestBody,
    private readonly host: Host,
  ) {}

  act(action: Action): unknown {
    if (action.ActionType === 5) return null;
    const handle = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return this.identityOf(handle);
      case 2:
      case 6:
      case 7:
        if (readsResults(action.QueryInfo ?? {})) this.host.calculate();
        return this.query(handle, action.QueryInfo ?? {});
      case 3:
        return this.call(handle, action.Name, this.argumentsOf(action.ArgumentInfo));
      case 4:
        this.set(handle, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case 8:
        this.ensure(handle, action.ObjectState ?? {});
        return null;
      case 9:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(handle, name, value);
        return null;
      default:
        throw new ApiError("ApiNotFound", `action ${String(action.ActionType)}`);
    }
  }

  locationOf(action: Action): string {
    const path = this.body.ObjectPaths[action.ObjectPathId];
    const handle = this.met.get(action.ObjectPathId);
    const owner = handle?.type ?? path?.Name ?? "";
    const member = action.Name !== "" ? action.Name : (path?.Name ?? "");
    return [owner, member.charAt(0).toLowerCase() + member.slice(1)].filter(Boolean).join(".");
  }

  private resolve(id: number): Handle {
    const known = this.met.get(id);
    if (known) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new ApiError("InvalidReference");
    const handle = this.resolvePath(path);
    this.met.set(id, handle);
    return handle;
  }

  private resolvePath(path: ObjectPath): Handle {
    if (path.ObjectPathType === 1) return { type: "Workbook", target: this.host.book };
    if (path.ObjectPathType === 7) return nothing;
    if (path.ObjectPathType === 6) {
      const kept = this.host.byReference(path.Name);
      if (!kept) throw new ApiError("InvalidReference");
      return kept;
    }
    if (path.ObjectPathType === 2) throw new ApiError("ApiNotFound", path.Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === nothing) return nothing;
    const type = typeOf(parent.type);
    if (path.ObjectPathType === 4) {
      const member = memberOf(type.objects, path.Name);
      if (!member) throw notFound(parent, path.Name);
      return member(parent.target, this.host);
    }
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === 5) {
      if (!type.item) throw notFound(parent, "getItem");
      return type.item(parent.target, args[0] as never, this.host);
    }
    const result = this.call(parent, path.Name, args);
    if (!isHandle(result)) throw notFound(parent, path.Name);
    return result;
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, at) => this.argument(value, references[at]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0) return this.resolve(reference);
    if (Array.isArray(value) && Array.isArray(reference))
      return value.map((each, at) => this.argument(each, reference[at]));
    return value;
  }

  private identityOf(handle: Handle): unknown {
    if (handle === nothing) return null;
    const reference = this.host.referenceOf(handle);
    const identity = typeOf(handle.type).identity?.(handle.target, this.host) ?? {};
    return reference === null ? identity : { ...identity, _ReferenceId: reference };
  }

  private call(handle: Handle, name: string, args: readonly unknown[]): unknown {
    if (handle === nothing) return nothing;
    if (name === "_KeepReference") return void this.host.keep(handle);
    const event = /^_(?:Unr|R)egister(\w+)Event$/.exec(name)?.[1];
    if (event !== undefined) {
      if (eventsOf[handle.type]?.includes(event)) return null;
      throw notFound(handle, `on${event}`);
    }
    const method = memberOf(typeOf(handle.type).methods, name);
    if (!method) throw notFound(handle, name);
    const result = method(handle.target, args, this.host);
    return result === undefined ? null : result;
  }

  private set(handle: Handle, name: string, value: unknown): void {
    if (handle === nothing) return;
    const type = typeOf(handle.type);
    const property = memberOf(type.properties, name);
    if (property?.set) {
      property.set(handle.target, value as never, this.host);
      return;
    }
    const inner = memberOf(type.objects, name);
    if (!inner || typeof value !== "object" || value === null) throw notFound(handle, name);
    const child = inner(handle.target, this.host);
    for (const [each, item] of Object.entries(value)) this.set(child, each, item);
  }

  private ensure(handle: Handle, state: Readonly<Record<string, unknown>>): void {
    const now = this.query(handle, { Select: Object.keys(state) }) as Record<string, unknown>;
    for (const [name, value] of Object.entries(state)) {
      if (JSON.stringify(now[wireName(name)]) !== JSON.stringify(value))
        throw new ApiError("InvalidOperation", `${name} has changed.`);
    }
  }

  private query(handle: Handle, info: QueryInfo): unknown {
    return this.read(handle, wantedOf(info), info);
  }

  private read(handle: Handle, wanted: Wanted, page: QueryInfo = {}): unknown {
    if (handle === nothing) return null;
    const type = typeOf(handle.type);
    const answer: Record<string, unknown> = { ...(this.identityOf(handle) as object) };
    if (type.items) return this.readItems(handle, type, wanted, page, answer);
    this.readInto(answer, handle, type, wanted);
    return answer;
  }

  /** Names asked of a collection are its own where it has them, else those of its items. */
  private readItems(
    handle: Handle,
    type: ApiType<unknown>,
    wanted: Wanted,
    page: QueryInfo,
    answer: Record<string, unknown>,
  ): unknown {
    const own: Wanted = { names: new Set(), children: new Map() };
    const ofItems: Wanted = { names: new Set(), children: new Map(wanted.children) };
    for (const name of wanted.names) (name !== "*" && memberOf(type.properties, name) ? own : ofItems).names.add(name);
    this.readInto(answer, handle, type, wanted.names.has("*") ? { names: new Set("*"), children: new Map() } : own);
    if (ofItems.names.size + ofItems.children.size === 0 && own.names.size > 0) return answer;
    const from = page.Skip ?? 0;
    const items = (type.items?.(handle.target, this.host) ?? []).slice(
      from,
      page.Top === undefined ? undefined : from + page.Top,
    );
    answer["_Items"] = items.map((item) => this.read(item, ofItems));
    return answer;
  }

  private readInto(answer: Record<string, unknown>, handle: Handle, type: ApiType<unknown>, wanted: Wanted): void {
    for (const name of wanted.names) {
      if (name === "*") {
        for (const [each, property] of Object.entries(type.properties ?? {})) {
          if (property.get && property.hidden !== true) answer[wireName(each)] = property.get(handle.target, this.host);
        }
        continue;
      }
      const property = memberOf(type.properties, name);
      const object = property?.get ? null : memberOf(type.objects, name);
      if (property?.get) answer[wireName(name)] = property.get(handle.target, this.host);
      else if (object)
        answer[wireName(name)] = this.read(object(handle.target, this.host), {
          names: new Set("*"),
          children: new Map(),
        });
      else throw notFound(handle, name);
    }
    for (const [name, inner] of wanted.children) {
      const object = memberOf(type.objects, name);
      if (!object) throw notFound(handle, name);
      answer[wireName(name)] = this.read(object(handle.target, this.host), inner);
    }
  }
}

/** Names travel with a capital; members are kept with a small letter. */
function memberOf<T>(members: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  if (!members) return undefined;
  const key = name.charAt(0).toLowerCase() + name.slice(1);
  return Object.hasOwn(members, key) ? members[key] : undefined;
}

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function notFound(handle: Handle, member: string): ApiError {
  return new ApiError("ApiNotFound", `${handle.type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`);
}
