internal import Glibc

/// The names in a folder.
enum Folder {
  /// All names but hidden ones; none if the folder does not exist.
  static func files(in folder: String) throws(StoreError) -> [String] {
    guard let stream = opendir(folder) else {
      guard errno == ENOENT else { throw StoreError(errno: errno, path: folder) }
      return []
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(entry.pointee.d_reclen)) {
          String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}
