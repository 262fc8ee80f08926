import type { Totals } from "../../app/check-workbook";
import { usePane } from "../use-pane";
import { Progress } from "./progress";

/** The total, the people, and what is left of the fund. */
export function TotalsBar({ totals }: { totals: Totals }) {
  const { words, figures } = usePane();
  const { cost, heads, declaredHeads, limit, left } = totals;
  const text = words.pane.check;
  const over = left !== null && left < 0;
  const share = limit ? Math.round((cost / limit) * 100) : null;
  return (
    <div className="pane-figures">
      <dl className="pane-figures-list">
        <div>
          <dt>{text.total}</dt>
          <dd className="pane-figures-main">{figures.money(cost)}</dd>
        </div>
        <div>
          <dt>{text.heads}</dt>
          <dd className="pane-figures-main">
            {heads === null ? "–" : figures.count(heads)}
            {declaredHeads !== null && declaredHeads !== heads && (
              <span className="pane-quiet"> {text.declaredHeads(figures.count(declaredHeads))}</span>
            )}
          </dd>
        </div>
        {limit !== null && left !== null && (
          <>
            <div>
              <dt>{text.limit}</dt>
              <dd>{figures.money(limit)}</dd>
            </div>
            <div>
              <dt>{over ? text.over : text.left}</dt>
              <dd data-tone={over ? "error" : undefined}>{figures.money(Math.abs(left))}</dd>
            </div>
          </>
        )}
      </dl>
      {share !== null && (
        <Progress
          done={share / 100}
          label={text.used(figures.count(share))}
          valueText={words.pane.percent(figures.count(share))}
          tone={over ? "error" : "plain"}
        />
      )}
    </div>
  );
}
