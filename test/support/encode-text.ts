/** Encodes Vietnamese text in the encodings of old files, by tables written the other way round than the reader's. */
export type OldEncoding = "windows-1258" | "tcvn3" | "vni";

/** Bytes of a text of ASCII and Vietnamese letters. */
export function encodeText(text: string, encoding: OldEncoding): Uint8Array {
  const encode = { "windows-1258": to1258, tcvn3: toTcvn3, vni: toVni }[encoding];
  return Uint8Array.from([...text.normalize("NFC")].flatMap((letter) => encode(letter)));
}

function parts(letter: string): { base: string; shape: string; tone: string } {
  const decomposed = letter.normalize("NFD");
  const tone = decomposed.match(/[\u0300\u0301\u0303\u0309\u0323]/u)?.[0] ?? "";
  const shape = decomposed.match(/[\u0302\u0306\u031b]/u)?.[0] ?? "";
  return { base: decomposed[0] ?? "", shape, tone };
}

function to1258(letter: string): number[] {
  const single: Record<string, number> = { Đ: 0xd0, đ: 0xf0, Ă: 0xc3, ă: 0xe3, Ơ: 0xd5, ơ: 0xf5, Ư: 0xdd, ư: 0xfd };
  const { base, shape, tone } = parts(letter);
  const shaped = (base + shape).normalize("NFC");
  const code = single[shaped] ?? shaped.charCodeAt(0);
  const marks: Record<string, number> = {
    "\u0300": 0xcc,
    "\u0309": 0xd2,
    "\u0303": 0xde,
    "\u0301": 0xec,
    "\u0323": 0xf2,
  };
  return tone === "" ? [code] : [code, marks[tone] ?? 0];
}

const tcvn3 =
  "Ă¡Â¢Ê£Ô¤Ơ¥Ư¦Đ§ă¨â©êªô«ơ¬ư­đ®àµả¶ã·á¸ạ¹ằ»ẳ¼ẵ½ắ¾ặÆầÇẩÈẫÉấÊậËèÌẻÎẽÏéÐẹÑềÒểÓễÔếÕệÖì×ỉØĩÜíÝịÞòßỏáõâóãọäồåổæỗçốèộéờêởëỡìớíợîùïủñũòúóụôừõửöữ÷ứøựùỳúỷûỹüýýỵþ";

/** TCVN3 has no capitals with tones: the small letter stands for them. */
function toTcvn3(letter: string): number[] {
  const at = [letter, letter.toLowerCase()].map((form) => tcvn3.indexOf(form)).filter((index) => index % 2 === 0)[0];
  return [letter.charCodeAt(0) < 0x80 || at === undefined ? letter.charCodeAt(0) : tcvn3.charCodeAt(at + 1)];
}

function toVni(letter: string): number[] {
  const single = "đñĐÑ" + "íÍìÌỉæĩóịòÍÍÌÌỈÆĨÓỊÒ" + "ỵîỴÎ";
  const singles: Record<string, string> = {
    í: "í",
    ì: "ì",
    ỉ: "æ",
    ĩ: "ó",
    ị: "ò",
    Í: "Í",
    Ì: "Ì",
    Ỉ: "Æ",
    Ĩ: "Ó",
    Ị: "Ò",
  };
  const known = singles[letter] ?? ("đĐỵỴ".includes(letter) ? single[single.indexOf(letter) + 1] : undefined);
  if (known !== undefined) return [known.charCodeAt(0)];
  const { base, shape, tone } = parts(letter);
  const horn: Record<string, number> = { o: 0xf4, O: 0xd4, u: 0xf6, U: 0xd6 };
  const isCapital = base !== base.toLowerCase();
  const first = shape === "\u031b" ? (horn[base] ?? 0) : base.charCodeAt(0);
  const plainTones: Record<string, number> = {
    "\u0301": 0xf9,
    "\u0300": 0xf8,
    "\u0309": 0xfb,
    "\u0303": 0xf5,
    "\u0323": 0xef,
  };
  const roofTones: Record<string, number> = {
    "": 0xe2,
    "\u0301": 0xe1,
    "\u0300": 0xe0,
    "\u0309": 0xe5,
    "\u0303": 0xe3,
    "\u0323": 0xe4,
  };
  const bowlTones: Record<string, number> = {
    "": 0xea,
    "\u0301": 0xe9,
    "\u0300": 0xe8,
    "\u0309": 0xfa,
    "\u0303": 0xfc,
    "\u0323": 0xeb,
  };
  const table = shape === "\u0302" ? roofTones : shape === "\u0306" ? bowlTones : plainTones;
  const mark = table[tone];
  return mark === undefined ? [first] : [first, isCapital ? mark - 0x20 : mark];
}
