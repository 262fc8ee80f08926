/**
 * Who may import whom. A room is a folder of src; what a room does not list here it may not import.
 *
 * `values` may be imported freely, `types` only as types (they leave no trace in the built code),
 * `only` narrows a grant to some files of the importing room.
 */
const rooms = {
  plan: { values: [], types: [] },
  reading: { values: ["plan"], types: [] },
  checks: { values: ["plan"], types: ["norms"] },
  norms: { values: ["plan"], types: [] },
  sheets: { values: ["plan"], types: [] },
  messages: { values: [], types: ["plan", "checks", "sheets", "reading", "norms"] },
  app: { values: ["plan", "reading", "checks", "norms", "sheets", "messages"], types: [] },
  excel: { values: ["plan"], types: ["sheets", "app"] },
  taskpane: {
    values: ["app", "messages", "plan"],
    types: ["checks", "sheets", "reading"],
    only: [{ file: /\/main\.tsx?$/, values: ["excel"] }],
  },
  commands: {
    values: ["app", "messages", "plan"],
    types: ["checks"],
    only: [{ file: /\/commands\.ts$/, values: ["excel", "taskpane"] }],
  },
  functions: { values: ["app", "messages", "plan"], types: [] },
  preview: {
    values: ["plan", "reading", "checks", "norms", "sheets", "messages", "app", "excel", "taskpane", "commands"],
    types: ["functions"],
  },
};

/** Packages that a room may use; a room that is not named here uses none. */
const packages = {
  plan: [/^read-vietnamese-number$/],
  reading: [/^mammoth/, /^fflate$/],
  taskpane: [/^react(-dom)?(\/|$)/, /^@fluentui\//, /\.css$/],
  preview: [/./],
};

module.exports = { rooms, packages };
