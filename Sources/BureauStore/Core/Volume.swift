internal import Glibc

/// What the file system under a folder allows.
struct Volume {
  /// Room for the shared index and a first log (bytes); below it SQLite only fails obscurely.
  static let minimumFreeBytes: UInt64 = 256 * 1024

  let network: NetworkFileSystem?
  let freeBytes: UInt64
  let isReadOnly: Bool

  init(network: NetworkFileSystem?, freeBytes: UInt64, isReadOnly: Bool) {
    self.network = network
    self.freeBytes = freeBytes
    self.isReadOnly = isReadOnly
  }

  init(holding folder: String) throws(StoreError) {
    var facts = statvfs()
    var place = stat()
    guard statvfs(folder, &facts) == 0, stat(folder, &place) == 0 else {
      throw StoreError(errno: errno, path: folder)
    }
    freeBytes = UInt64(facts.f_bavail) * UInt64(facts.f_frsize)
    isReadOnly = facts.f_flag & UInt(ST_RDONLY) != 0
    network = try MountTable.current().type(ofDevice: place.st_dev)
      .flatMap(NetworkFileSystem.init(type:))
  }

  /// Refuses a network, read-only or full file system; `path` is the base to name.
  func assertUsable(for path: String) throws(StoreError) {
    if let network { throw .networkFileSystem(network.rawValue) }
    guard !isReadOnly else { throw .readOnly(path: path) }
    guard freeBytes >= Self.minimumFreeBytes else { throw .diskFull }
  }
}
