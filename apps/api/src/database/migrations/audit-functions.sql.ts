/** What of an entry the chain holds: every column, as JSON whose text is always the same; times in UTC to the microsecond. */
export const CANONICAL_ENTRY = (entry: string): string => `jsonb_build_array(${entry}.id,
    to_char(${entry}.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), ${entry}.actor_id, ${entry}.action,
    ${entry}.entity, ${entry}.entity_id, ${entry}.request_id, encode(${entry}.payload_digest, 'hex'))::text`;

/** Number of the lock under which one process seals. */
const SEALING = 0x6e76_7365;

/**
 * Seals what can be sealed, in the order of ids, and tells how many entries. An id that is not there yet may belong to a
 * transaction that is still under way: it holds its lock on the table since before it took the id. What was the highest
 * id while certain transactions held that lock is settled when none of them does any more.
 */
export const SEAL_AUDIT = `CREATE OR REPLACE FUNCTION seal_audit() RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  seen record;
  high bigint;
  holding text[];
  sealed bigint;
  settled bigint;
  place bigint;
  chain bytea;
  entry record;
  count integer := 0;
BEGIN
  IF NOT pg_try_advisory_xact_lock(${SEALING}) THEN RETURN 0; END IF;
  SELECT coalesce(max(id), 0) INTO high FROM audit_entry;
  SELECT coalesce(array_agg(virtualtransaction), '{}') INTO holding FROM pg_locks
    WHERE locktype = 'relation' AND relation = 'audit_entry'::regclass AND mode = 'RowExclusiveLock' AND granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) AND pid <> pg_backend_pid();
  SELECT * INTO seen FROM audit_watch;
  SELECT s.entry_id, s.position, s.hash INTO sealed, place, chain FROM audit_seal s ORDER BY s.position DESC LIMIT 1;
  sealed := coalesce(sealed, 0);
  place := coalesce(place, 0);
  chain := coalesce(chain, ''::bytea);
  settled := CASE WHEN holding = '{}' THEN high WHEN seen.high IS NOT NULL AND NOT seen.holding && holding THEN seen.high ELSE sealed END;
  FOR entry IN SELECT e.id, ${CANONICAL_ENTRY('e')} AS canonical FROM audit_entry e
    WHERE e.id > sealed AND e.id <= high ORDER BY e.id LIMIT 20000
  LOOP
    EXIT WHEN entry.id > settled AND entry.id <> sealed + 1;
    sealed := entry.id;
    place := place + 1;
    chain := sha256(chain || convert_to(entry.canonical, 'UTF8'));
    INSERT INTO audit_seal (entry_id, position, hash) VALUES (sealed, place, chain);
    count := count + 1;
  END LOOP;
  IF seen.high IS NULL OR NOT seen.holding && holding THEN
    DELETE FROM audit_watch;
    INSERT INTO audit_watch (high, holding) VALUES (high, holding);
  END IF;
  RETURN count;
END $$`;

/**
 * Takes away what the entries about a person hold of them, and names the entries. The erasure itself must stand already,
 * made in this very transaction: nobody empties the trail without a person, a reason and a name.
 */
export const ERASE_AUDIT_PAYLOADS = `CREATE OR REPLACE FUNCTION erase_audit_payloads(erased uuid) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  decided record;
  count integer;
BEGIN
  SELECT * INTO decided FROM erasure e WHERE e.id = erased AND e.xmin = pg_current_xact_id()::xid;
  IF decided IS NULL THEN RAISE EXCEPTION 'no erasure of this transaction' USING ERRCODE = 'check_violation'; END IF;
  WITH concerned AS (
    SELECT p.entry_id FROM audit_payload p JOIN audit_subject s ON s.entry_id = p.entry_id WHERE s.person_id = decided.person_id
  ), named AS (
    INSERT INTO audit_erasure (entry_id, erasure_id) SELECT entry_id, decided.id FROM concerned RETURNING entry_id
  )
  DELETE FROM audit_payload p USING named WHERE p.entry_id = named.entry_id;
  GET DIAGNOSTICS count = ROW_COUNT;
  RETURN count;
END $$`;
