internal import BureauDomain
internal import GRDB

extension StoreError {
  /// The one place where an error of SQLite or of a closure becomes an error of the store.
  ///
  /// A full disk often shows as a plain input/output error, hence the second look at the volume.
  init(_ error: any Error, files: BaseFiles?) {
    switch error {
    case StoreError.damaged: self = .damaged(base: files?.base ?? "")
    case let error as StoreError: self = error
    case let violation as Violation: self = .refused([violation])
    case let error as DatabaseError: self.init(error, files: files)
    default: self = .other(code: 0, message: String(describing: error))
    }
  }

  private init(_ error: DatabaseError, files: BaseFiles?) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(base: files?.base ?? "")
    case .SQLITE_READONLY: self = .readOnly(path: files?.base ?? "")
    case .SQLITE_INTERRUPT: self = .stopped
    case .SQLITE_IOERR, .SQLITE_CANTOPEN:
      self = Self.volumeFault(files) ?? .other(error)
    default: self = .other(error)
    }
  }

  private static func volumeFault(_ files: BaseFiles?) -> StoreError? {
    guard let files else { return nil }
    do throws(StoreError) {
      try Volume(holding: files.folder).assertUsable(for: files.base)
      return nil
    } catch {
      return error
    }
  }

  private static func other(_ error: DatabaseError) -> StoreError {
    .other(code: Int(error.extendedResultCode.rawValue), message: error.message ?? "")
  }
}
