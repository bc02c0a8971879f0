internal import BureauDomain
internal import BureauExchange
internal import BureauStore

/// Any kind of import, as one job in steps.
enum ImportJob: Sendable {
  /// What is brought in.
  enum Kind: Sendable {
    case directory, companies, learners

    var title: String {
      switch self {
      case .directory: "Importer l'annuaire SIRENE"
      case .companies: "Importer des entreprises"
      case .learners: "Importer des élèves"
      }
    }

    /// The files that may be brought in.
    var files: String {
      switch self {
      case .directory, .companies:
        "un export de sirene.fr ou d'annuaire-entreprises (CSV), ou votre liste (CSV)."
      case .learners:
        "ElevesSansAdresses.xml de SIECLE, un export de PRONOTE, GEPI ou APLyPro (CSV)."
      }
    }
  }

  case directory(DirectoryImport)
  case companies(CompanyImport)
  case learners(LearnerImport)

  /// - Parameter classes: for learners, those wanted; all if empty.
  init(
    _ kind: Kind, _ file: ImportFile, classes: [String] = [], isTrial: Bool, _ context: Context
  ) throws(ExchangeError) {
    let session = context.session
    switch kind {
    case .directory:
      self = .directory(try DirectoryImport([file], isTrial: isTrial, by: session))
    case .companies: self = .companies(try CompanyImport(file, isTrial: isTrial, by: session))
    case .learners:
      self = .learners(
        try LearnerImport(
          file, choice: classes, on: context.today, isTrial: isTrial, by: session))
    }
  }

  /// What is known of the file so far.
  var report: ImportReport? {
    switch self {
    case .directory(let job): job.reports.first
    case .companies(let job): job.report
    case .learners(let job): job.report
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
    case .learners(var job):
      defer { self = .learners(job) }
      return try job.step(store)
    }
  }
}
