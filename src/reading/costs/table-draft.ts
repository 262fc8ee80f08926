import { emptyCostLine } from "../../plan/empty-plan";
import type { Read } from "../../plan/place";
import type { Header } from "../tables/header";
import type { Role } from "../tables/roles";
import type { Cell, Row } from "../tables/table";
import { placeIn, readIn, textOf } from "../text/paragraph";
import type { CostDraft } from "./cost-event";
import { costLineOf } from "./cost-line";
import { amountCell, factorIn, unitOf } from "./table-cells";
import { isUnit } from "./units";

/** The cost line of a row that is no heading and no total; null where it has no figure of money or count. */
export function draftOf(
  row: Row,
  cell: (role: Role) => Cell | null,
  name: Read<string> | null,
  amount: Read<number> | null,
  scale: number,
  header: Header,
): CostDraft | null {
  const price = amountCell(cell("price"), scale);
  const counted = factorIn(cell("quantity")) ?? firstFactor(cell("quantity"));
  const named = factorIn(cell("times")) ?? secondFactor(cell("quantity"));
  const timed = named ?? unnamedFactor(row, header, counted?.read ?? null, price, amount);
  const fund = cell("fund");
  const note = cell("note");
  const detail = cell("detail");
  const common = {
    fund: fund ? textOf(fund) : null,
    note: note ? textOf(note) : detail ? textOf(detail) : null,
    place: placeIn(row.whole, 0, row.whole.text.length),
  };
  if (!price && !counted) {
    const reckoned = detail ?? row.cells.find((each, i) => !header.roles[i] && isProduct(each.text)) ?? null;
    const product = reckoned && isProduct(reckoned.text) ? costLineOf(reckoned) : null;
    if (product && product.line.unitPrice) {
      return {
        ...product,
        line: {
          ...product.line,
          ...common,
          item: name,
          statedAmount: amount ?? product.line.statedAmount,
          note: note ? textOf(note) : null,
        },
      };
    }
    const inItem = !amount && cell("item") ? costLineOf(cell("item") as Cell) : null;
    if (inItem) return { ...inItem, line: { ...inItem.line, ...common } };
    if (!amount) return null;
    const one = { value: 1, place: amount.place };
    const unit = cell("unit");
    return {
      countsHeads: false,
      line: {
        ...emptyCostLine,
        ...common,
        item: name,
        unit: unit ? unitOf(unit) : null,
        quantity: one,
        times: timed ? timed.read : one,
        unitPrice: timed && timed.read.value !== 1 ? null : amount,
        statedAmount: amount,
      },
    };
  }
  const unit = cell("unit");
  const quantity =
    counted?.read ?? (price && amount && price.value === amount.value ? { value: 1, place: price.place } : null);
  const parted = unit || counted?.unit ? null : partedUnit(name);
  const lone = !price && quantity?.value === 1 && amount ? amount : null;
  return {
    countsHeads: timed === null || timed.read.value === 1 || (named !== null && header.timed),
    line: {
      ...emptyCostLine,
      ...common,
      item: parted?.item ?? name,
      unit: unit ? unitOf(unit) : (counted?.unit ?? parted?.unit ?? (counted && header.counted)),
      quantity: quantity ?? (price && timed ? timed.read : quantity),
      times: quantity
        ? (timed?.read ?? { value: 1, place: quantity.place })
        : { value: 1, place: placeIn(row.whole, 0, 0) },
      unitPrice: price ?? lone,
      statedAmount: amount,
    },
  };
}

const twoFactors = /^(\d{1,5}) ?[x×X*] ?(\d{1,3})$/u;

/** The 120 of "120 x 2" in a quantity column. */
function firstFactor(cell: Cell | null): { read: Read<number>; unit: null } | null {
  const digits = twoFactors.exec(cell?.text ?? "")?.[1];
  return cell && digits ? { read: readIn(cell, 0, digits.length, Number(digits)), unit: null } : null;
}

/** The 2 of "120 x 2". */
function secondFactor(cell: Cell | null): { read: Read<number> } | null {
  const digits = twoFactors.exec(cell?.text ?? "")?.[2];
  if (!cell || !digits) return null;
  return { read: readIn(cell, cell.text.length - digits.length, cell.text.length, Number(digits)) };
}

/** "Teabreak (khách)" where no column names the unit: the item apart from its unit. */
function partedUnit(name: Read<string> | null): { item: Read<string>; unit: Read<string> } | null {
  const match = /^(.{2,}?) ?\(([^()\d]{2,12})\)$/u.exec(name?.value ?? "");
  if (!name || !match || !isUnit(match[2] as string)) return null;
  return { item: { ...name, value: match[1] as string }, unit: { ...name, value: match[2] as string } };
}

function isProduct(text: string): boolean {
  return /\d ?[\p{L} /]{0,40}[x×X*] ?\d/u.test(text);
}

/** The number in a column without a name of ours that makes quantity × price the stated amount: a second factor. */
function unnamedFactor(
  row: Row,
  header: Header,
  quantity: Read<number> | null,
  price: Read<number> | null,
  amount: Read<number> | null,
): { read: Read<number> } | null {
  if (!quantity || !price || !amount || header.roles.includes("times")) return null;
  const once = quantity.value * price.value;
  if (once <= 0 || once === amount.value) return null;
  const others = row.cells.filter((_, i) => header.roles[i] === null).map(factorIn);
  return others.find((factor) => factor !== null && factor.read.value * once === amount.value) ?? null;
}

/** A row that names something and leaves its figures blank. */
export function emptyDraft(name: Read<string>, row: Row): CostDraft {
  return {
    countsHeads: false,
    line: { ...emptyCostLine, item: name, place: placeIn(row.whole, 0, row.whole.text.length) },
  };
}
