const onsets = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x";

/** Every rhyme of written Vietnamese, without its tone. */
const rhymes =
  "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et " +
  "ê êch êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang " +
  "oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oc oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt " +
  "ơ ơi ơm ơn ơp ơt u ua uâc uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya " +
  "uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu";

const syllable = new RegExp(`^(?:${onsets.replaceAll(" ", "|")})?(?:${rhymes.replaceAll(" ", "|")})$`, "u");
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Syllables on a stop bear the tone sắc or nặng only. */
const wrongToneOnStop = /[\u0300\u0303\u0309].*(?:c|ch|p|t)$/u;

/** Whether a word is spelled like a syllable of Vietnamese, with at most one tone. Case does not matter. */
export function isVietnameseSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize("NFD");
  const toned = decomposed.match(tones)?.length ?? 0;
  if (toned > 1 || wrongToneOnStop.test(decomposed)) return false;
  return syllable.test(decomposed.replace(tones, "").normalize("NFC"));
}
