import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { readPool } from '../database/data-source.js';

/** Reads for screens: prepared under a name on each connection, so that PostgreSQL plans them once. */
@Injectable()
export class ReadPool {
  private readonly pool: pg.Pool;

  constructor(@Inject(DataSource) dataSource: DataSource) {
    this.pool = readPool(dataSource);
  }

  async rows<T>(name: string, sql: string, params: readonly unknown[] = []): Promise<T[]> {
    const result = await this.pool.query({ name, text: sql, values: [...params] });
    return result.rows as T[];
  }

  /** For a query of one row and one column that PostgreSQL has already made JSON text of. */
  async json(name: string, sql: string, params: readonly unknown[] = []): Promise<string> {
    const result = await this.pool.query<[string]>({ name, text: sql, values: [...params], rowMode: 'array' });
    return result.rows[0]?.[0] ?? 'null';
  }
}
