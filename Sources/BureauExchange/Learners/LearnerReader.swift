internal import BureauDomain

/// Reads a list of learners, whichever program wrote it.
enum LearnerReader: Sendable {
  case siecle(SiecleReader)
  case list(LearnerListReader)
  case gepi(GepiReader)

  /// Finds what the file is.
  init(_ file: ImportFile) throws(ExchangeError) {
    if try file.isXml() {
      self = .siecle(SiecleReader(try file.xml()))
      return
    }
    var lines = try file.lines()
    if case .record(let first)? = try lines.next(), GepiReader.isRecord(first) {
      self = .gepi(GepiReader(try file.lines()))
      return
    }
    self = .list(
      LearnerListReader(
        try file.headed(
          expecting: ["nom, prénom, date de naissance, classe …"],
          where: LearnerListReader.isHeading)))
  }

  var roster: LearnerRoster {
    switch self {
    case .siecle(let reader): reader.roster
    case .list(let reader): reader.roster
    case .gepi(let reader): reader.roster
    }
  }

  var bytesRead: Int {
    switch self {
    case .siecle(let reader): reader.bytesRead
    case .list(let reader): reader.bytesRead
    case .gepi(let reader): reader.bytesRead
    }
  }

  /// Reads on; false at the end of the file.
  mutating func step() throws(ExchangeError) -> Bool {
    switch consume self {
    case .siecle(var reader):
      defer { self = .siecle(reader) }
      return try reader.step()
    case .list(var reader):
      defer { self = .list(reader) }
      return try reader.step()
    case .gepi(var reader):
      defer { self = .gepi(reader) }
      return try reader.step()
    }
  }
}
