import { databaseHash } from '../../support/database-hash.js';
import { Matrix } from './matrix.js';

jest.setTimeout(240_000);

describe('every route for every role and thing', () => {
  let matrix: Matrix;

  beforeAll(async () => {
    matrix = await Matrix.start();
  });
  afterAll(() => matrix.app.close());

  it('stands in the reviewed table, and the table names no other', () => {
    expect(matrix.routes().sort()).toEqual(matrix.listed().sort());
  });

  it('P3 refuses whom the table refuses, and leaves every row of the database as it was', async () => {
    const before = await databaseHash(matrix.app.dataSource);
    const refused = matrix.cells().filter(({ expected }) => expected !== 'in');
    expect(await matrix.mismatches(refused)).toEqual([]);
    expect(await databaseHash(matrix.app.dataSource)).toEqual(before);
  });

  it('lets in whom the table lets in', async () => {
    const letIn = matrix.cells().filter(({ expected }) => expected === 'in');
    expect(await matrix.mismatches(letIn)).toEqual([]);
  });
});
