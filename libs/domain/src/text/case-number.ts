/** A case number as written (`raw`) and as understood. Source: READING.md, "Item". */
export type CaseNumber =
  | { readonly raw: string; readonly scheme: 'year-serial'; readonly year: number; readonly serial: number }
  | {
      readonly raw: string;
      readonly scheme: 'kle';
      readonly subject: string;
      readonly facet: string;
      readonly serial: number;
      readonly year: number;
    }
  | { readonly raw: string; readonly scheme: 'other' };
