extension ExchangeFolder {
  /// Writes a document into `sortie/`, under a name nothing has yet.
  ///
  /// - Returns: the name of the file.
  public func write(_ document: Document, as format: DocumentFormat) throws(ExchangeError) -> String
  {
    try write(format.bytes(of: document), named: document.name, format.fileExtension)
  }

  /// Writes bytes into `sortie/`, under a name nothing has yet.
  ///
  /// - Parameter ending: of its name, without the dot.
  /// - Returns: the name of the file.
  public func write(
    _ bytes: [UInt8], named base: String, _ ending: String
  ) throws(ExchangeError) -> String {
    let taken = Set(try files(in: .outgoing).map(\.name))
    var name = "\(base).\(ending)"
    var number = 1
    while taken.contains(name) {
      number += 1
      name = "\(base)-\(number).\(ending)"
    }
    let file = try create(name)
    try file.write(bytes)
    try file.finish()
    return name
  }
}
