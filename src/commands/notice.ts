import { commands as english } from "../messages/en/commands";
import { languageOf } from "../messages/language";
import { commands as vietnamese } from "../messages/vi/commands";

/** The page of the dialog in which a ribbon command says why it did nothing. */
const asked = new URLSearchParams(location.search);
const language = languageOf(asked.get("lang") ?? "vi");
const words = language === "en" ? english : vietnamese;
const place = document.getElementById("notice");
if (place) {
  document.documentElement.lang = language;
  place.textContent = asked.get("say") === "noTables" ? words.noTables : words.failed;
}
