import { Button } from "@fluentui/react-components";
import type { Words } from "../../messages/words";
import type { Repair } from "../app-types";
import { usePane } from "../use-pane";
import { Bar } from "./bar";

/** What was done to the tables that keeps them from being checked in full, and the way back. */
export function Repairs({ repairs }: { repairs: readonly Repair[] }) {
  const { pane, words } = usePane();
  const text = words.pane.check;
  if (repairs.length === 0) return null;
  return (
    <Bar tone="warning" heading={text.repairs}>
      <p className="pane-quiet">{text.repairsLead}</p>
      <ul className="pane-stack">
        {repairs.map((repair) => (
          <li key={Object.values(repair).join(" ")} className="pane-repair">
            <span>{sentence(repair, words)}</span>
            <Button size="small" onClick={() => void pane.repair(repair)}>
              {text.repair}
            </Button>
          </li>
        ))}
      </ul>
    </Bar>
  );
}

function sentence(repair: Repair, words: Words): string {
  const text = words.pane.check;
  const table = text.tables[repair.table];
  switch (repair.kind) {
    case "table-missing":
      return text.tableMissing(table);
    case "table-renamed":
      return text.tableRenamed(table, repair.name);
    case "column-missing":
      return text.columnMissing(table, repair.header);
    case "header-renamed":
      return text.headerRenamed(table, repair.header, repair.expected);
  }
}
