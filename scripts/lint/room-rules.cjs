const path = require("node:path");
const { rooms, packages } = require("./rooms.cjs");

const source = path.join(__dirname, "..", "..", "src");

/** The room that a file stands in (or that a folder is), or null outside src. */
function roomOf(file) {
  const [first, ...rest] = path.relative(source, file).split(path.sep);
  if (first === "..") return null;
  return rest.length > 0 || first in rooms ? first : null;
}

/** Why a file may not import a module, or null where it may. */
function objection(file, specifier, typeOnly) {
  const room = roomOf(file);
  if (room === null) return null;
  const rules = rooms[room];
  if (!rules) return `src/${room} is not a room of the design`;
  if (!specifier.startsWith(".")) {
    const allowed = packages[room] ?? [];
    return allowed.some((name) => name.test(specifier)) ? null : `${room} may not use the package ${specifier}`;
  }
  const target = path.resolve(path.dirname(file), specifier);
  const other = roomOf(target);
  if (other === room) return null;
  if (other === null) return room === "preview" ? null : `${room} may not import from outside src`;
  const grants = (rules.only ?? []).filter((grant) => grant.file.test(file.split(path.sep).join("/")));
  const values = [...rules.values, ...grants.flatMap((grant) => grant.values)];
  if (values.includes(other)) return null;
  if (rules.types.includes(other)) return typeOnly ? null : `${room} may import only types of ${other}`;
  return `${room} may not import ${other}`;
}

const onlyTypes = (node) =>
  node.importKind === "type" ||
  node.exportKind === "type" ||
  (node.specifiers?.length > 0 && node.specifiers.every((specifier) => specifier.importKind === "type"));

/** Imports go only where the table of rooms lets them, in every form that an import can take. */
const imports = {
  meta: { type: "problem", schema: [], messages: { room: "{{ why }} (see scripts/lint/rooms.cjs)" } },
  create(context) {
    const look = (node, specifier, typeOnly) => {
      if (typeof specifier !== "string") return;
      const why = objection(context.filename, specifier, typeOnly);
      if (why !== null) context.report({ node, messageId: "room", data: { why } });
    };
    const declaration = (node) => {
      if (node.source) look(node, node.source.value, onlyTypes(node));
    };
    return {
      ImportDeclaration: declaration,
      ExportNamedDeclaration: declaration,
      ExportAllDeclaration: declaration,
      ImportExpression: (node) => look(node, node.source.value, false),
      TSImportType: (node) => look(node, node.source?.value ?? node.argument?.literal?.value, true),
      "CallExpression[callee.name='require']": (node) => look(node, node.arguments[0]?.value, false),
    };
  },
};

const loops =
  "ForStatement, ForInStatement, ForOfStatement, WhileStatement, DoWhileStatement, " +
  "CallExpression[callee.property.name=/^(forEach|map|flatMap|reduce|filter|some|every)$/]";

/** `sync()` of any context inside a loop or a callback of a loop: one round trip an element. */
const noSyncInLoop = {
  meta: { type: "problem", schema: [], messages: { loop: "sync() in a loop: collect the work and sync once" } },
  create(context) {
    let depth = 0;
    return {
      [`:matches(${loops})`]: () => (depth += 1),
      [`:matches(${loops}):exit`]: () => (depth -= 1),
      "CallExpression[callee.property.name='sync']": (node) => {
        if (depth > 0) context.report({ node, messageId: "loop" });
      },
    };
  },
};

module.exports = { rules: { imports, "no-sync-in-loop": noSyncInLoop } };
