internal import BureauDomain
internal import BureauStore

/// Finds the one company that some words, a SIRET or a SIREN mean: in the portfolio, then in the
/// directory.
struct CompanyFinder {
  enum Finding {
    case found(ActivityTarget)
    case failed(EntryFault, [CompanyCandidate])
  }

  private let store: Store
  /// So many companies are shown to choose from.
  private static let limit = 10

  init(_ store: Store) { self.store = store }

  func company(_ typed: String) throws(StoreError) -> Finding {
    guard !Fold.key(typed).isEmpty else { return failed("Dites de quelle entreprise il s'agit.") }
    let digits = typed.filter { !$0.isWhitespace && $0 != "." }
    guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), digits.count >= Self.sirenLength else {
      return try named(typed)
    }
    return try digits.count == Self.sirenLength ? unit(digits) : site(digits)
  }

  private static let sirenLength = 9

  private func named(_ typed: String) throws(StoreError) -> Finding {
    let matches = try store.matches(typed, limit: Self.limit + 1)
    let key = Fold.key(typed)
    let exact = matches.filter {
      Fold.key($0.name) == key || Fold.key($0.name + " " + $0.town) == key
    }
    for list in [exact, matches] {
      if let only = list.first, list.count == 1 { return .found(only.target) }
    }
    guard !matches.isEmpty else {
      return failed(
        "Aucune entreprise ne répond à « \(typed) » : vérifiez le nom, ou donnez son SIRET.")
    }
    var candidates: [CompanyCandidate] = []
    for match in matches.prefix(Self.limit) { candidates.append(try candidate(match)) }
    let more = matches.count > Self.limit ? " (les \(Self.limit) premières)" : ""
    return .failed(
      EntryFault(
        field: FieldName.company.rawValue,
        "« \(typed) » peut être plusieurs entreprises\(more) : précisez, ou donnez le SIRET."),
      candidates)
  }

  private func site(_ digits: String) throws(StoreError) -> Finding {
    let siret: Siret
    do { siret = try Siret(parsing: digits) } catch {
      return .failed(EntryFault(CO01.violation(error)), [])
    }
    if let known = try store.company(withSiret: siret) { return .found(.company(known)) }
    if try store.directoryEntry(siret) != nil { return .found(.directory(siret)) }
    return failed(
      "Le SIRET \(siret) n'est ni dans le portefeuille ni dans l'annuaire : créez la fiche, "
        + "ou importez l'annuaire.")
  }

  private func unit(_ digits: String) throws(StoreError) -> Finding {
    let siren: Siren
    do { siren = try Siren(parsing: digits) } catch {
      return .failed(EntryFault(CO01.violation(error)), [])
    }
    if let known = try store.company(withSiren: siren) { return .found(.company(known)) }
    return failed("Le SIREN \(siren) n'est pas dans le portefeuille : donnez plutôt le SIRET.")
  }

  private func candidate(_ match: CompanyMatch) throws(StoreError) -> CompanyCandidate {
    let siret: Siret? =
      switch match.target {
      case .directory(let siret): siret
      case .company(let id): try store.companyFile(id)?.mainSite?.siret
      }
    return CompanyCandidate(
      name: match.name, town: match.town, siret: siret?.description ?? "")
  }

  private func failed(_ sentence: String) -> Finding {
    .failed(EntryFault(field: FieldName.company.rawValue, sentence), [])
  }
}
