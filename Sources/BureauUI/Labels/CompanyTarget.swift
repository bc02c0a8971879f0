internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The company a form speaks of: in the portfolio already, or still a row of the annuaire.
enum CompanyTarget: Hashable {
  case company(Company.ID)
  case directory(Siret)

  init(_ target: ActivityTarget) {
    switch target {
    case .company(let id): self = .company(id)
    case .directory(let siret): self = .directory(siret)
    }
  }

  /// From the identity of a choice; nil when nothing was chosen.
  init?(_ choice: Choice) {
    if choice.id.hasPrefix(Self.directoryPrefix) {
      guard let siret = try? Siret(parsing: String(choice.id.dropFirst(Self.directoryPrefix.count)))
      else { return nil }
      self = .directory(siret)
    } else {
      guard choice.isChosen else { return nil }
      self = .company(Company.ID(rawValue: choice.id))
    }
  }

  /// The identity of a choice.
  var id: String {
    switch self {
    case .company(let id): id.rawValue
    case .directory(let siret): Self.directoryPrefix + siret.digits
    }
  }

  /// The same for the store.
  var logged: ActivityTarget {
    switch self {
    case .company(let id): .company(id)
    case .directory(let siret): .directory(siret)
    }
  }

  var company: Company.ID? {
    if case .company(let id) = self { return id }
    return nil
  }

  private static let directoryPrefix = "annuaire:"
}
