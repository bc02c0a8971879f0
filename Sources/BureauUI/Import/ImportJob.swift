internal import BureauDomain
internal import BureauExchange
internal import BureauStore

/// Either kind of import, as one job in steps.
enum ImportJob: Sendable {
  /// What is brought in.
  enum Kind: Sendable {
    case directory, companies

    var title: String {
      switch self {
      case .directory: "Importer l'annuaire SIRENE"
      case .companies: "Importer des entreprises"
      }
    }
  }

  case directory(DirectoryImport)
  case companies(CompanyImport)

  init(
    _ kind: Kind, _ file: ImportFile, isTrial: Bool, by session: Session
  ) throws(ExchangeError) {
    switch kind {
    case .directory:
      self = .directory(try DirectoryImport([file], isTrial: isTrial, by: session))
    case .companies: self = .companies(try CompanyImport(file, isTrial: isTrial, by: session))
    }
  }

  /// What is known of the file so far.
  var report: ImportReport? {
    switch self {
    case .directory(let job): job.reports.first
    case .companies(let job): job.report
    }
  }

  mutating func step(_ store: Store) throws -> ImportProgress {
    switch consume self {
    case .directory(var job):
      defer { self = .directory(job) }
      return try job.step(store)
    case .companies(var job):
      defer { self = .companies(job) }
      return try job.step(store)
    }
  }
}
