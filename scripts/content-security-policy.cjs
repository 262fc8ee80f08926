/** Where Office.js itself is loaded from, and what it loads in older versions of Office. */
const office = "https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com";

/**
 * The policy of the add-in's pages: scripts of our own and Microsoft's Office.js, and no request to anyone else.
 * Fluent UI writes its styles into the page as it runs, so styles, and only they, may stand inline.
 */
function contentSecurityPolicy(production) {
  const reload = production ? "" : " wss://localhost:3000";
  return [
    "default-src 'none'",
    `script-src 'self' ${office}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self' ${office}${reload}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

module.exports = { contentSecurityPolicy };
