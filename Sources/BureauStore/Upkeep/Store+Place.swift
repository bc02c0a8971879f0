extension Store {
  /// All that stands in the way of using a base where and as its files lie; nothing is changed.
  public static func placeFaults(of path: String) -> [StoreError] {
    let files = BaseFiles(base: path)
    let places = [
      fault { try Volume(holding: files.folder).assertUsable(for: path) },
      fault { try FileFacts(following: files.folder).assertPrivate(files.folder) },
    ]
    let names = [files.base, files.log, files.index, files.gate, files.sessions]
    return (places + names.map(soundness)).compactMap { $0 }
  }

  /// The same for the copies in a folder; none if there is no such folder.
  public static func copyFaults(in folder: String) -> [StoreError] {
    guard let names = try? Folder.files(in: folder), !names.isEmpty else { return [] }
    let place = fault { try FileFacts(following: folder).assertPrivate(folder) }
    return ([place] + names.map { soundness("\(folder)/\($0)") }).compactMap { $0 }
  }

  private static func soundness(_ path: String) -> StoreError? {
    fault { try FileFacts(of: path)?.assertSound(path) }
  }

  private static func fault(_ body: () throws -> Void) -> StoreError? {
    do {
      try body()
      return nil
    } catch {
      return StoreError(error, files: nil)
    }
  }
}
