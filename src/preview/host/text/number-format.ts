import { isError, type Scalar } from "../formula/values";
import { partsOf } from "./serial-date";

const months = "January February March April May June July August September October November December".split(" ");
const days = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** Text that a cell shows, by its number format (English notation, "#,##0"). */
export function displayText(value: Scalar, format: string): string {
  if (value === null) return "";
  if (isError(value)) return value.text;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") {
    const text = sectionsOf(format)[3];
    return text === undefined ? value : literalText(text).replaceAll("@", value);
  }
  return formatNumber(value, format) ?? "#".repeat(8);
}

/** A number by a format; null where the format cannot show it (a negative date). */
export function formatNumber(value: number, format: string): string | null {
  const { section, magnitude } = pickSection(value, format);
  const code = section.replace(/\[(?:[A-Za-z]+\d*|[<>=][^\]]*|\$-[^\]]*)\]/g, (tag) =>
    /^\[(h+|m+|s+)\]$/i.test(tag) ? tag : "",
  );
  if (/^general$/i.test(code.trim())) return generalText(magnitude);
  if (code.trim() === "@") return generalText(value);
  const bare = code.replace(/"[^"]*"|\\.|_./g, "");
  if (/[ymdhs]/i.test(bare)) return magnitude < 0 || magnitude >= 2958466 ? null : dateText(magnitude, code);
  return numberText(magnitude, code);
}

function sectionsOf(format: string): string[] {
  return (format.match(/(?:"[^"]*"|\\.|[^;])+|(?<=;)(?=;|$)/g) ?? [""]).slice(0, 4);
}

function pickSection(value: number, format: string): { section: string; magnitude: number } {
  const sections = sectionsOf(format);
  const numeric = sections.length === 4 ? sections.slice(0, 3) : sections;
  for (const section of numeric) {
    const condition = /\[(<=|>=|<>|=|<|>)(-?[\d.]+)\]/.exec(section);
    if (!condition) continue;
    const limit = Number(condition[2]);
    const holds = {
      "<": value < limit,
      ">": value > limit,
      "<=": value <= limit,
      ">=": value >= limit,
      "=": value === limit,
      "<>": value !== limit,
    };
    if (holds[condition[1] as keyof typeof holds]) return { section, magnitude: value };
  }
  const [positive = "General", negative, zero] = numeric.filter((each) => !/\[[<>=]/.test(each));
  if (value < 0 && negative !== undefined) return { section: negative, magnitude: -value };
  if (value === 0 && zero !== undefined) return { section: zero, magnitude: value };
  return { section: positive, magnitude: value };
}

/** A number as the format General shows it: up to 11 characters. */
export function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) return scientific(Number(value.toPrecision(6)), 5, true);
  const whole = String(Math.trunc(size)).length;
  return String(Number(value.toFixed(Math.max(0, Math.min(9, 10 - whole)))));
}

/** A number as text in a formula ("&"): up to 15 digits, as a user would type it. */
export function plainNumber(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = "", first = "", rest = "", power = "0"] = match;
  const exponent = Number(power);
  if (exponent > 20 || exponent < -19)
    return `${sign}${first}${rest && `.${rest}`}E${power.replace(/^([+-])(\d)$/, "$10$2")}`;
  if (exponent >= 0) return sign + (first + rest).padEnd(exponent + 1, "0");
  return `${sign}0.${"0".repeat(-exponent - 1)}${first}${rest}`;
}

function scientific(value: number, digits: number, trim: boolean): string {
  const [mantissa = "", exponent = "0"] = value.toExponential(digits).split("e");
  const shown = trim && mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
  const power = Number(exponent);
  return `${shown}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

function literalText(code: string): string {
  return code
    .replace(/\[[^\]]*\]/g, "")
    .replace(
      /"([^"]*)"|\\(.)|_(.)|\*(.)/g,
      (_, quoted?: string, single?: string, blank?: string) => quoted ?? single ?? (blank === undefined ? "" : " "),
    );
}

type Part = { readonly literal: string } | { readonly digits: string };

function numberText(value: number, code: string): string {
  const parts = partsOfCode(code);
  const pattern = parts.map((part) => ("digits" in part ? part.digits : "")).join("");
  const negative = value < 0 ? "-" : "";
  if (pattern === "") return negative + parts.map((part) => ("literal" in part ? part.literal : "")).join("");
  const percent = parts.reduce(
    (count, part) => count + ("literal" in part ? (part.literal.match(/%/g) ?? []).length : 0),
    0,
  );
  let size = Math.abs(value) * 100 ** percent;
  const power = /E[+-](0+)/.exec(pattern);
  const [before = "", after = ""] = pattern.replace(/E[+-]0+/, "").split(".");
  const scale = /,+$/.exec(before)?.[0].length ?? 0;
  size /= 1000 ** scale;
  const grouped = /[0#?],+[0#?]/.test(before);
  const places = after.replace(/[^0#?]/g, "");
  if (power) {
    const text = scientific(size, places.length, false);
    return negative + fill(parts, text);
  }
  const fixed = roundedText(size, places.length);
  const [whole = "0", decimals = ""] = fixed.split(".");
  const places0 = before.replace(/[^0?]/g, "").length;
  let integer = whole === "0" && places0 === 0 ? "" : whole.padStart(places0, "0");
  if (grouped) integer = integer.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  let fraction = decimals;
  for (let at = places.length - 1; at >= 0 && fraction.endsWith("0") && places.charAt(at) !== "0"; at--)
    fraction = fraction.slice(0, -1);
  const shown = pattern.includes(".") ? `${integer}.${fraction}` : integer;
  const isZero = !/[1-9]/.test(shown);
  return (isZero ? "" : negative) + fill(parts, shown, /[^0-9.,]/.test(pattern) ? integer.length : undefined);
}

/** Rounds half away from zero on the decimal text, as Excel shows 1.005 with two places: 1.01. */
function roundedText(size: number, places: number): string {
  if (size >= 1e15)
    return BigInt(Math.round(Number(size.toPrecision(15)))).toString() + (places ? `.${"0".repeat(places)}` : "");
  const exact = Number(size.toPrecision(15));
  const shifted = Number(`${String(exact)}e${String(places)}`);
  const rounded = Number.isFinite(shifted) ? Math.round(shifted) : exact * 10 ** places;
  return Number(`${String(rounded)}e-${String(places)}`).toFixed(places);
}

function partsOfCode(code: string): Part[] {
  const parts: Part[] = [];
  for (const [piece] of code.matchAll(/"[^"]*"|\\.|_.|\*.|E[+-]0+|[0#?.,]+|./gi)) {
    if (/^(?:[0#?.,]|E[+-]0)/i.test(piece) && !piece.startsWith('"')) parts.push({ digits: piece });
    else parts.push({ literal: literalText(piece) });
  }
  return parts;
}

/** Puts the digits where the format has its placeholders; digits between literals go there one by one. */
function fill(parts: readonly Part[], text: string, split?: number): string {
  const digitParts = parts.filter((part) => "digits" in part);
  if (digitParts.length <= 1 || split === undefined) {
    let done = false;
    return parts
      .map((part) => {
        if ("literal" in part) return part.literal;
        if (done) return "";
        done = true;
        return text;
      })
      .join("");
  }
  let rest = text;
  return parts
    .map((part, index) => {
      if ("literal" in part) return part.literal;
      const later = parts.slice(index + 1).reduce((sum, each) => sum + ("digits" in each ? each.digits.length : 0), 0);
      const take = Math.max(0, rest.length - later);
      const piece = rest.slice(0, take);
      rest = rest.slice(take);
      return piece;
    })
    .join("");
}

function dateText(serial: number, code: string): string {
  const halfDay = /am\/pm|a\/p/i.test(code);
  const seconds = Math.round((serial - Math.floor(serial)) * 86400);
  const whole = Math.floor(serial) + (seconds === 86400 ? 1 : 0);
  const { year, month, day, weekday } = partsOf(whole);
  const clock = seconds % 86400;
  const [hour, minute, second] = [Math.floor(clock / 3600), Math.floor(clock / 60) % 60, clock % 60];
  const pad = (value: number, length: number): string => String(value).padStart(length, "0");
  let afterHour = false;
  const pieces = [...code.matchAll(/"[^"]*"|\\.|_.|\*.|\[(?:h+|m+|s+)\]|am\/pm|a\/p|y+|m+|d+|h+|s+|\.0+|./gi)].map(
    ([piece]) => piece,
  );
  return pieces
    .map((piece, index) => {
      const lower = piece.toLowerCase();
      switch (lower.charAt(0)) {
        case "y":
          return lower.length <= 2 ? pad(year % 100, 2) : pad(year, 4);
        case "d":
          if (lower.length <= 2) return pad(day, lower.length);
          return (days[weekday] ?? "").slice(0, lower.length === 3 ? 3 : undefined);
        case "h":
          afterHour = true;
          return pad(halfDay ? hour % 12 || 12 : hour, lower.length);
        case "s":
          return pad(second, lower.length);
        case "m": {
          const next = pieces.slice(index + 1).find((each) => /^[ymdhs]/i.test(each));
          if (afterHour || next?.toLowerCase().startsWith("s")) {
            afterHour = false;
            return pad(minute, lower.length);
          }
          const name = months[month - 1] ?? "";
          if (lower.length <= 2) return pad(month, lower.length);
          return lower.length === 3 ? name.slice(0, 3) : lower.length === 5 ? name.charAt(0) : name;
        }
        case "a":
          return lower === "am/pm" ? (hour < 12 ? "AM" : "PM") : lower === "a/p" ? (hour < 12 ? "A" : "P") : piece;
        case "[":
          if (lower.startsWith("[h")) return String(Math.floor(serial * 24 + 1e-9));
          return lower.startsWith("[m") ? String(Math.floor(serial * 1440 + 1e-9)) : String(Math.round(serial * 86400));
        default:
          return /^(?:"|\\|_|\*)/.test(piece) ? literalText(piece) : piece;
      }
    })
    .join("");
}
