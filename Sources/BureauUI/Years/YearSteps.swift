internal import BureauDomain
internal import BureauStore
internal import TextUI

/// Where each step of a checklist leads.
enum YearSteps {
  static func open(
    _ step: YearStep, of year: SchoolYear, _ context: Context
  ) throws -> Outcome<Context> {
    switch step {
    case .learners:
      try context.demand(.importLearners)
      return .push(ImportPane(.learners, context))
    case .moves:
      return .push(LearnersPane(.notInYear(year, context.today), sort: .schoolClass))
    case .periods: return try copyPeriods(into: year, context)
    case .contacts: return .push(try RegisterPane<InstitutionContactEntry>(context))
    case .posts: return .push(try RegisterPane<PostEntry>(context))
    case .letters: return .push(LettersPane())
    case .orders: return .push(OrdersPane())
    case .attestations: return try attest(year, context)
    case .appraisals: return try chooseHost(of: year, context)
    case .thanks: return try thank(of: year, context)
    }
  }

  private static func copyPeriods(
    into year: SchoolYear, _ context: Context
  ) throws -> Outcome<Context> {
    let draft = try PeriodsCopyDraft(year, context)
    guard !draft.offered.isEmpty else {
      let text =
        try context.store.periods(of: year.previous).isEmpty
        ? "Aucune période de \(year.previous) à recopier : n, dans le calendrier, en crée."
        : "Les périodes de \(year.previous) sont toutes dans \(year) ; n en crée d'autres."
      return .notify(Notice(text, .info), then: .push(PlanningPane(year)))
    }
    return try EditPane.open(draft, context)
  }

  private static func attest(_ year: SchoolYear, _ context: Context) throws -> Outcome<Context> {
    let figures = try context.store.yearFigures(year, today: context.today, by: context.session)
    guard figures.awaitedAttestations > 0 else {
      return .notify(Notice("Chaque stage de l'année a son attestation."), then: .stay)
    }
    return .push(PlacementsPane(PlacementQuery(isUnattested: true, year: year)))
  }

  private static func chooseHost(
    of year: SchoolYear, _ context: Context
  ) throws -> Outcome<Context> {
    let hosts = try context.store.unappraisedHosts(of: year, by: context.session)
    guard !hosts.isEmpty else {
      return .notify(Notice("Chaque lieu d'accueil de l'année a son bilan."), then: .stay)
    }
    return .push(
      ChooserPane(
        title: "Lieux sans bilan : Entrée ouvre la fiche, b le dresse",
        hosts.map { host in
          .init(host.name, detail: Plural.count(host.stays, "stage")) { _ in
            .replace(CompanyRecordPane(host.id))
          }
        }))
  }

  private static func thank(of year: SchoolYear, _ context: Context) throws -> Outcome<Context> {
    let figures = try context.store.yearFigures(year, today: context.today, by: context.session)
    let addresses = try context.store.hostAddresses(of: year, by: context.session)
    guard figures.hosts > 0 else {
      return .notify(Notice("Personne n'a accueilli d'élève en \(year).", .info), then: .stay)
    }
    let text = ThanksText.text(
      for: year, stays: figures.stays, to: addresses,
      from: try context.store.establishments().first,
      by: context.agent.name)
    return .push(
      TextPane(
        "Remerciements \(year)", text.text, file: "remerciements-\(year)",
        done: TextPane.Done { try noteThanks(of: year, $0) }))
  }

  private static func noteThanks(
    of year: SchoolYear, _ context: Context
  ) throws -> Outcome<Context> {
    let file = try context.store.yearFile(year)
    guard file.closedOn == nil else {
      return .notify(
        Notice("Année \(year) close : les remerciements n'y sont pas notés.", .info), then: .pop)
    }
    if file.tick(of: .thanks) == nil {
      try context.store.toggle(
        .thanks, of: year, on: context.today, by: context.session,
        key: context.store.newOperationKey())
    }
    return .notify(Notice("Remerciements notés comme envoyés."), then: .pop)
  }
}
