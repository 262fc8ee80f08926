import { ApiError } from "./api-error";
import type { Handle } from "./api/type";
import { entriesOf } from "./events";
import type { Host, RangeTarget } from "./host";
import { processRequest } from "./process-request";
import type { Box } from "./model/address";
import type { Book } from "./model/book";
import type { Anchor, Sheet } from "./model/sheet";
import { learnWritten } from "./model/calculated-columns";
import type { RequestBody, ResponseBody } from "./protocol";

/** What went over the bridge. */
export interface Counters {
  syncs: number;
  actions: number;
  /** Bytes sent and received, all syncs together. */
  bytes: number;
  /** One entry each sync. */
  readonly each: { readonly actions: number; readonly sent: number; readonly received: number }[];
  reset(): void;
}

/** The object that the library looks for at start-up as `_richApiNativeBridge`. */
export interface NativeBridge {
  sendMessageToHost(json: string): void;
  /** Put here by the library. */
  onMessageFromHost?: (json: string) => void;
}

/** Excel on the web refuses larger requests. */
const payloadLimit = 5 * 1024 * 1024;

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;

/** The far end of the bridge: answers batches from the workbook, calculates after them, tells of events. */
export class HostEnd implements Host {
  readonly counters: Counters;
  readonly bridge: NativeBridge;
  /** As while a user edits a cell: every request is refused. */
  editing = false;
  private readonly listeners = new Set<() => void>();
  private readonly references = new Map<string, Handle>();
  private readonly names = new Map<unknown, string>();
  private readonly inBatch: RangeTarget[] = [];
  private lastReference = 0;

  constructor(
    readonly book: Book,
    private readonly limitPayload: boolean,
  ) {
    this.bridge = { sendMessageToHost: (json) => this.receive(json) };
    this.counters = {
      syncs: 0,
      actions: 0,
      bytes: 0,
      each: [],
      reset() {
        this.syncs = this.actions = this.bytes = this.each.length = 0;
      },
    };
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  range(sheet: Sheet, box: Box): Handle<RangeTarget> {
    const { row, column, lastRow, lastColumn } = box;
    const anchor: Anchor = this.book.anchor(sheet, { row, column, lastRow, lastColumn });
    const target = { sheet, anchor };
    this.inBatch.push(target);
    return { type: "Range", target };
  }

  keep(handle: Handle): string {
    const known = this.names.get(handle.target);
    if (known !== undefined) return known;
    const id = `${handle.type}-${String(++this.lastReference)}`;
    this.references.set(id, handle);
    this.names.set(handle.target, id);
    return id;
  }

  referenceOf(handle: Handle): string | null {
    const id = this.names.get(handle.target) ?? null;
    // Other objects stand for the same cells, as the formats of a range do: the reference is not theirs.
    return id !== null && this.references.get(id)?.type === handle.type ? id : null;
  }

  byReference(id: string): Handle | null {
    return this.references.get(id) ?? null;
  }

  release(id: string): void {
    const handle = this.references.get(id);
    if (!handle) return;
    this.references.delete(id);
    this.names.delete(handle.target);
    if (handle.type === "Range") {
      const { sheet, anchor } = handle.target as RangeTarget;
      sheet.anchors.delete(anchor);
    }
  }

  releaseAll(): void {
    for (const id of [...this.references.keys()]) this.release(id);
  }

  calculate(everything = false): void {
    if (!everything && !this.book.calculation.pending) return;
    for (const sheet of this.book.calculation.calculate(everything)) this.book.tell({ kind: "calculated", sheet });
  }

  /** Calculates, then tells the library and listeners what happened. */
  settle(source: "Local" | "Remote" = "Local"): void {
    this.calculate();
    const entries = entriesOf(this.book.takeEvents(), this.book, source);
    if (entries.length === 0) return;
    for (const listener of this.listeners) listener();
    // Told on a later turn, as a real host does: the batch that caused it is answered first.
    setTimeout(() => this.bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })), 0);
  }

  private receive(json: string): void {
    const { id, message } = JSON.parse(json) as { id: number; message: { url: string; body: RequestBody } };
    const { body } = message;
    const answer = this.answer(body, byteLength(json));
    const text = JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body: answer } });
    this.count(body, json, text);
    setTimeout(() => {
      this.bridge.onMessageFromHost?.(text);
      this.settle();
    }, 0);
  }

  private answer(body: RequestBody, size: number): ResponseBody {
    const refused = this.editing
      ? "InvalidOperationInCellEditMode"
      : this.limitPayload && size > payloadLimit
        ? "RequestPayloadSizeLimitExceeded"
        : null;
    if (refused) {
      const error = new ApiError(refused);
      return { Results: [], Error: { Code: error.code, Message: error.message, Location: "", ActionIndex: 0 } };
    }
    const answer = processRequest(body, this);
    learnWritten(this.book);
    this.calculate();
    for (const { sheet, anchor } of this.inBatch.filter((target) => !this.names.has(target)))
      sheet.anchors.delete(anchor);
    this.inBatch.length = 0;
    return answer;
  }

  private count(body: RequestBody, sent: string, received: string): void {
    // Objects that are let go are not a sync of the add-in's.
    const housekeeping = body.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference");
    if (housekeeping) return;
    const [up, down] = [byteLength(sent), byteLength(received)];
    this.counters.syncs++;
    this.counters.actions += body.Actions.length;
    this.counters.bytes += up + down;
    this.counters.each.push({ actions: body.Actions.length, sent: up, received: down });
  }
}
