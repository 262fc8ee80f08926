import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Checked } from "../../app/check-workbook";
import type { Fix } from "../app-types";
import type { MemberFix } from "../member-fixes";
import { usePane } from "../use-pane";
import { FixPreview } from "./fix-preview";

interface MemberChoiceProps {
  readonly members: readonly MemberFix[];
  readonly checked: Checked;
  readonly onClose: () => void;
}

/** Asks which member of a group bears the wrong number. */
export function MemberChoice({ members, checked, onClose }: MemberChoiceProps) {
  const { words, figures } = usePane();
  const [index, setIndex] = useState(0);
  const text = words.pane.check;
  const member = members[index] ?? members[0];
  if (member === undefined) return null;
  const fix: Fix = { id: "take-the-sum", edits: member.edits };
  return (
    <div className="pane-box">
      <Field label={text.whichMember}>
        <Select size="small" value={members.indexOf(member)} onChange={(_, { value }) => setIndex(Number(value))}>
          {members.map(({ name, quota, corrected }, i) => (
            <option key={i} value={i}>
              {text.memberBecomes(name, figures.count(quota), figures.count(corrected))}
            </option>
          ))}
        </Select>
      </Field>
      <FixPreview checked={checked} fix={fix} label={member.name} onClose={onClose} />
    </div>
  );
}
