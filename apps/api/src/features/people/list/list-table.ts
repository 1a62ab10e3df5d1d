/** A cell as its file holds it; a formula is only ever the value that was last saved with it. */
export type CellValue = string | number | boolean | Date | null;

export interface TableRow {
  /** Where it stands in the file, counted from 1. */
  readonly line: number;
  readonly cells: readonly CellValue[];
}

export type ListTable = readonly TableRow[];
