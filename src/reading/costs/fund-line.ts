import { timesNumber } from "../numbers";

/** Where the money comes from, not what it is spent on. */
export function isFund(plain: string): boolean {
  return (
    /^(ve )?(nguon|du kien nguon|su dung nguon|trich tu|kinh phi (duoc )?(trich|lay|chi|su dung|bo tri|dam bao|cap) ?(tu|trong|bang)|tu nguon|funding|source)\b/.test(
      plain,
    ) ||
    (/^kinh phi (?:tu|do) /.test(plain) && !timesNumber.test(plain)) ||
    (/^kinh phi\b.{0,80}\b(trich tu|tu nguon|lay tu|do .{0,30}(chi tra|dam bao|cap|ho tro))/.test(plain) &&
      !timesNumber.test(plain) &&
      !/\d{3} ?(d|dong)\b/.test(plain))
  );
}
