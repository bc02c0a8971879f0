internal import BureauDomain
internal import BureauExchange
internal import BureauStore
internal import TextUI

extension CompanyRecordPane {
  static let bindings: [Binding<Self>] =
    (opening + changing + common + moving).named("fiche")

  private static var opening: [Binding<Self>] {
    [
      Binding([.enter], "Ouvrir la ligne choisie", short: "Ouvrir", rank: 10) { pane, context in
        try pane.open(context)
      },
      Binding(
        [.function(6), .character("a"), .control("n")], "Consigner une visite", short: "Visite",
        rank: 11
      ) { pane, context in try VisitDraft.open(.company(pane.id), context) }.needing(
        .logActivities),
      Binding([.character("t")], "Appel : pas joint, message, répondu", short: "Appel", rank: 12) {
        pane, _ in .push(CallActions.chooser([pane.id]))
      }.needing(.logActivities),
      Binding([.character("n")], "Prochaine action", short: "Suite", rank: 13) { pane, context in
        try pane.edit(context) { NextActionDraft($0.company) }
      }.needing(.editCompanies),
    ]
  }

  private static var changing: [Binding<Self>] {
    [
      Binding(
        [.character("e"), .function(4)], "Modifier l'entreprise", short: "Modifier", rank: 14
      ) {
        pane, context in try pane.edit(context) { IdentityDraft($0.company) }
      }.needing(.editCompanies),
      Binding([.character("r")], "Changer la relation", short: "Relation", rank: 15) {
        pane, context in try pane.edit(context) { RelationDraft($0.company) }
      }.needing(.editCompanies),
      Binding([.character("i")], "Ajouter un interlocuteur", short: "Interlocuteur", rank: 16) {
        pane, context in try pane.edit(context) { ContactDraft($0.company, nil) }
      }.needing(.editCompanies),
      Binding([.character("l")], "Ajouter un lieu", short: "Lieu", rank: 17) { pane, context in
        try pane.edit(context) { SiteDraft($0.company, nil) }
      }.needing(.editCompanies),
      Binding(
        [.character("h")], "Mettre hors service la ligne, ou la remettre en service",
        short: "Hors service", rank: 18
      ) { pane, context in try pane.toggleService(context) }.needing(.editCompanies),
      Binding([.character("g")], "Noter un guide remis", short: "Guide", rank: 19) {
        pane, context in try pane.edit(context) { SentGuideDraft($0.company, nil, context) }
      }.needing(.editCompanies),
      Binding(
        [.character("o")], "Orienter un tuteur vers le CAFOC", short: "Formation", rank: 20
      ) { pane, context in try pane.refer(context) }.needing(.editCompanies),
      Binding([.character("b")], "Bilan du lieu d'accueil", short: "Bilan", rank: 21) {
        pane, context in try pane.edit(context) { try AppraisalDraft($0, context) }
      }.needing(.appraiseHost),
      Binding(
        [.character("v")], "Transmettre un besoin au DDFPT, au CFP, au CFA", short: "Besoin",
        rank: 23
      ) { pane, context in try pane.edit(context) { NeedDraft($0.company, nil) } }.needing(
        .logActivities),
      Binding(
        [.character("d")], "Bilan du lieu : voir le document", short: "Imprimer", rank: 23
      ) { pane, context in
        guard let file = pane.file else { return .stay }
        return .push(DocumentPane(try context.placementDocuments.review(of: file)))
      }.needing(.appraiseHost),
      Binding(
        [.character("p")], "Élèves sans lieu pour l'offre choisie", short: "Qui placer", rank: 22,
        disabled: noOffer
      ) { pane, context in try pane.seekers(context) }.needing(.readLearners),
    ]
  }

  private func edit<Content: EditDraft>(
    _ context: Context, _ draft: (CompanyFile) throws -> Content
  ) throws -> Outcome<Context> {
    guard let file else { return .stay }
    return try EditPane.open(try draft(file), context)
  }

  private func open(_ context: Context) throws -> Outcome<Context> {
    guard let file, let line = view.selected else { return .stay }
    guard let target = line.target else { return line.card.map { .push($0) } ?? .stay }
    switch target {
    case .identity: return try EditPane.open(IdentityDraft(file.company), context)
    case .relation: return try EditPane.open(RelationDraft(file.company), context)
    case .next: return try EditPane.open(NextActionDraft(file.company), context)
    case .site(let id):
      return try EditPane.open(SiteDraft(file.company, file.sites.first { $0.id == id }), context)
    case .contact(let id):
      let contact = file.contacts.first { $0.id == id }
      return try EditPane.open(ContactDraft(file.company, contact), context)
    case .offer(let id):
      guard let offer = file.offers.first(where: { $0.id == id }) else { return .stay }
      return try EditPane.open(OfferDraft(offer), context)
    case .activity(let id): return .push(ActivityPane(id))
    case .guide(let id):
      guard let guide = file.guides.first(where: { $0.id == id }) else { return .stay }
      return try EditPane.open(SentGuideDraft(file.company, guide, context), context)
    case .placement(let id): return .push(PlacementRecordPane(id))
    case .appraisal:
      return .push(DocumentPane(try context.placementDocuments.review(of: file)))
    case .follower: return try FollowerDraft.open(file.company, context)
    case .need(let id):
      guard let need = try context.store.needs(of: file.company.id).first(where: { $0.id == id })
      else { return .stay }
      return try EditPane.open(NeedDraft(file.company, need), context)
    }
  }

  /// The person of the line.
  private func refer(_ context: Context) throws -> Outcome<Context> {
    guard let file, case .contact(let id) = view.selected?.target,
      let tutor = file.contacts.first(where: { $0.id == id })
    else {
      return .notify(
        Notice("Placez-vous d'abord sur la personne à former, dans les interlocuteurs.", .info),
        then: .stay)
    }
    return try TutorReferral.open(tutor, in: file, context)
  }

  /// The learners without a place whom the chosen offer suits.
  private func seekers(_ context: Context) throws -> Outcome<Context> {
    guard case .offer(let id) = view.selected?.target else { return .stay }
    let lines = try context.store.seekers(for: id, today: context.today, by: context.session)
    guard !lines.isEmpty else {
      return .notify(
        Notice("Personne n'est sans lieu pour cette formation et cette période.", .info),
        then: .stay)
    }
    return .push(
      ChooserPane(
        title: "Qui placer ?",
        lines.map { line in
          .init(
            "\(line.learnerName) (\(line.classLabel))",
            detail: PlacementLabels.countdown(line.span, today: context.today)
          ) { _ in .replace(PlacesPane(line.id, for: id)) }
        }))
  }

  /// The site or the person of the line, else the company itself.
  private func toggleService(_ context: Context) throws -> Outcome<Context> {
    guard let file else { return .stay }
    let (target, name, closing): (ServiceTarget, String, Closing?) =
      switch view.selected?.target {
      case .site(let id):
        (.site(id), "un lieu de \(file.company.name)", file.sites.first { $0.id == id }?.closing)
      case .contact(let id):
        {
          let contact = file.contacts.first { $0.id == id }
          return (.contact(id), contact?.name ?? "", contact?.closing)
        }()
      default: (.company(id), file.company.name, file.company.closing)
      }
    guard closing != nil else {
      return try EditPane.open(MotiveDraft(decision: .close(target), name: name), context)
    }
    try context.store.reopen(target, by: context.session, key: context.store.newOperationKey())
    return .notify(Notice("De nouveau en service : \(name)."), then: .stay)
  }

  private static let noOffer: @Sendable (Self) -> String? = { pane in
    guard case .offer = pane.view.selected?.target else { return "Choisissez d'abord une offre." }
    return nil
  }
}
