/** SQL of the name of the department of a row aliased p. */
export const DEPARTMENT_NAME = `(SELECT d.name FROM department d WHERE d.id = p.department_id)`;

/** SQL of the department that a person (expression) works in on a day (expression). */
export const departmentOf = (person: string, day: string, column: 'id' | 'name' = 'name'): string =>
  `(SELECT d.${column} FROM department_membership k JOIN department d ON d.id = k.department_id
    WHERE k.person_id = ${person} AND k.from_on <= ${day} AND (k.to_on IS NULL OR ${day} < k.to_on)
    ORDER BY k.from_on DESC, k.id LIMIT 1)`;
