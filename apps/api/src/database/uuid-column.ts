import { PrimaryColumn } from 'typeorm';

/** Primary key made by the application (`randomUUID`): never taken from a request. */
export function UuidPrimaryColumn(name: string): PropertyDecorator {
  return PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: `${name}_pk` });
}

/** The collation of every sorted Danish text, so that an external server sorts like ours. */
export const DANISH = 'da-x-icu';
