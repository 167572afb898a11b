/** The database does not answer, or refuses this user. The message names the place, never the password. */
export class DatabaseUnavailableError extends Error {
  override name = 'DatabaseUnavailableError';
}

/**
 * One holder kept the writer of SQLite longer than anybody should have to wait for it. Either a write was awaited
 * inside a transaction's callback on something other than its `tx` - the two then wait for each other - or a
 * transaction awaits something slow.
 */
export class WriteLockTimeoutError extends Error {
  override name = 'WriteLockTimeoutError';

  constructor(waiting: string, holding: string, heldForMs: number) {
    super(
      `${waiting} waited for ${holding}, which has held the database's only writer for ${Math.round(heldForMs)} ms. ` +
        'Inside a transaction write through its tx only, and do nothing slow there.',
    );
  }
}

/** Another process kept the SQLite file locked for too long. */
export class DatabaseBusyError extends Error {
  override name = 'DatabaseBusyError';
}

/** A write reached the client that only reads: writes go through the domain. */
export class ReadOnlyDatabaseError extends Error {
  override name = 'ReadOnlyDatabaseError';

  constructor(what: string) {
    super(`${what} is not possible: this client only reads`);
  }
}

/** The database cannot be brought to what this version of the code expects. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}
