public import BureauDomain

/// Why the store did not do what it was asked; the user interface holds the French sentences.
public enum StoreError: Error, Sendable {
  /// The record is not in the base (any more).
  case notFound
  /// The SIRET or the SIREN already belongs to this company.
  case duplicate(Company.ID)
  /// The school year has a class of this label.
  case duplicateClass(SchoolClass.ID)
  /// The INE already belongs to this learner.
  case duplicateLearner(Learner.ID)
  /// Somebody else saved the record since it was read.
  case changedElsewhere(Conflict)
  /// This row of a dated table already holds on some of the days of another.
  case overlaps(Rate)
  /// Somebody else has been saving for longer than the time the gate waits.
  case busy
  /// Other sessions have the base open while an act wants it alone.
  case inUse
  /// The school year is closed: what belongs to it is read, not written.
  case closedYear(SchoolYear)
  /// Checks of the domain refuse the act.
  case refused([Violation])
  case diskFull
  /// The file, or the file system it lies on, cannot be written.
  case readOnly(path: String)
  /// SQLite says that the content of the file is malformed, or a record holds what none can; empty
  /// for a base in memory.
  case damaged(base: String)
  /// The copy is malformed, or no longer the one that was made.
  case damagedCopy(path: String)
  /// The base was written by a newer program; both numbers are schema versions.
  case newerBase(found: Int, known: Int)
  /// A newer program has migrated the base since this session opened it.
  case updatedMeanwhile
  /// A base is there already, where one was to be brought.
  case baseAlreadyThere(path: String)
  /// Nobody could manage the agents any more.
  case lastAdministrator
  /// A sound SQLite file that is not a base of this program.
  case foreignBase(path: String)
  /// The base lies on a file system shared over a network, named here: SQLite's locks fail there.
  case networkFileSystem(String)
  /// Other accounts of the machine may read the file or the folder.
  case openToOthers(path: String)
  /// The file is a symbolic link, or has a second name.
  case linked(path: String)
  /// The file or folder does not exist, or the system refuses access to it.
  case unreadable(path: String)
  /// SQLite did not accept the settings that keep saves safe over a power cut.
  case unsafeSettings
  /// The person stopped a long act; nothing was changed.
  case stopped
  /// Anything else: an `errno` or SQLite code, and the technical message.
  case other(code: Int, message: String)

  /// Whether the base must not be used at all where and as it lies.
  public var isUnsafeEnvironment: Bool {
    switch self {
    case .newerBase, .updatedMeanwhile, .networkFileSystem, .openToOthers, .linked, .unsafeSettings:
      true
    case .notFound, .duplicate, .duplicateClass, .duplicateLearner, .changedElsewhere, .overlaps,
      .busy, .inUse, .closedYear, .refused, .diskFull, .readOnly,
      .damaged, .damagedCopy, .baseAlreadyThere, .lastAdministrator, .foreignBase, .unreadable,
      .stopped, .other:
      false
    }
  }
}
