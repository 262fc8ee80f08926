import type { RosterEntry } from "../../plan/plan";
import type { Section } from "../sections";
import type { Role } from "../tables/roles";
import type { Cell, Row, Table } from "../tables/table";
import { levelsOf } from "../tables/levels";
import { textOf } from "../text/paragraph";

/** The people whom tables of names list in sections about attendees. Whether they come is not known yet. */
export function readRoster(sections: readonly Section[]): RosterEntry[] {
  const nodes = new Set(sections.map((section) => section.node));
  return [...nodes].flatMap((node) =>
    node.children.flatMap((child) => (child.table?.header.kind === "roster" ? peopleOf(child.table) : [])),
  );
}

/** Rows numbered I or A above others numbered 1, 2, 3 are headings, not people. */
function peopleOf({ rows, header }: Table): RosterEntry[] {
  const cell = (row: Row, role: Role): Cell | undefined => row.cells[header.roles.indexOf(role)];
  const levels = levelsOf(rows.map((row) => cell(row, "no")?.text ?? ""));
  const deepest = Math.max(...levels);
  return rows.flatMap((row, i) => {
    const name = cell(row, "person");
    if (!name || levels[i] !== deepest || !/^\p{L}[^\d]*$/u.test(name.text) || !/ /.test(name.text)) return [];
    return [
      {
        name: textOf(name),
        position: filled(cell(row, "position")),
        unit: filled(cell(row, "party")),
        member: null,
        status: null,
      },
    ];
  });
}

function filled(cell: Cell | undefined): RosterEntry["unit"] {
  return cell && cell.text !== "" ? textOf(cell) : null;
}
