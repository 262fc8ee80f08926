export type TemplateId = "yearEndReview" | "trainingCourse" | "seminar" | "anniversary";

/** The usual cost lines from which templates choose. */
export type TemplateLineId =
  | "hallDecoration"
  | "hallRent"
  | "sound"
  | "banner"
  | "drinks"
  | "documents"
  | "flowers"
  | "awardFrames"
  | "awards"
  | "speakerFee"
  | "speakerTravel"
  | "certificates"
  | "lunch"
  | "invitations"
  | "performance"
  | "photographs"
  | "gifts"
  | "contingency";

/** The groups of people from which templates choose. */
export type TemplateMemberId = "leaders" | "delegates" | "awardees" | "trainees" | "speakers" | "guests" | "press";

/** Templates to start from without a document: their names, and the usual lines that they set up. */
export interface TemplateWords {
  readonly templates: Readonly<Record<TemplateId, TemplateText>>;
  /** Unit is null for a lump sum. */
  readonly lines: Readonly<Record<TemplateLineId, { readonly item: string; readonly unit: string | null }>>;
  readonly members: Readonly<Record<TemplateMemberId, string>>;
}

export interface TemplateText {
  readonly name: string;
  readonly description: string;
  /** Title of the plan, to be completed by the user. */
  readonly title: string;
  readonly agenda: readonly string[];
}
