import { PrimaryGeneratedColumn } from 'typeorm';

/** Primary key made by the server, in the program or by PostgreSQL: never taken from a request. */
export function UuidPrimaryColumn(name: string): PropertyDecorator {
  return PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: `${name}_pk` });
}

/** The collation of every sorted Danish text, so that an external server sorts like ours. */
export const DANISH = 'da-x-icu';
