extension ExchangeFolder {
  /// Writes a document into `sortie/`, under a name nothing has yet.
  ///
  /// - Returns: the name of the file.
  public func write(_ document: Document, as format: DocumentFormat) throws(ExchangeError) -> String
  {
    let taken = Set(try files(in: .outgoing).map(\.name))
    let ending = "." + format.fileExtension
    var name = document.name + ending
    var number = 1
    while taken.contains(name) {
      number += 1
      name = "\(document.name)-\(number)\(ending)"
    }
    let file = try create(name)
    try file.write(format.bytes(of: document))
    try file.finish()
    return name
  }
}
