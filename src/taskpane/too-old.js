/*
 * The only script that web views older than ECMAScript 2020 understand (Excel 2019 shows its panes in Internet
 * Explorer's engine). There it shows a sentence instead of an empty pane; everywhere else it does nothing.
 */
(function () {
  if (typeof String.prototype.replaceAll === "function") return;
  document.addEventListener("DOMContentLoaded", function () {
    document.getElementById("pane").style.display = "none";
    document.getElementById("too-old").style.display = "block";
  });
})();
