internal import BureauDomain
internal import BureauStore
internal import TextUI

extension RateDraft {
  static func fields(of draft: RateDraft) -> [Field<RateDraft, Context>] {
    [
      Field(
        "subject", "Pour", section: draft.table.label,
        .choice(\.subject, free: false) { query, draft, _ in
          RateSubject.allCases.filter { $0.table == draft.table }
            .map { Choices.of($0, $0.label) }.filter { Search.answers($0.text, query) }
        }, required: true)
    ] + band(draft) + [
      Field(
        FieldName.rate.rawValue, "Valeur", .words(\.value, limit: 14), required: true, width: 14
      ) { draft, _ in draft.chosenSubject?.unit.label ?? "" },
      Field(
        "from", "Du", .day(\.from), required: true, width: 14,
        hint: "Le premier jour où elle vaut. F4 : calendrier.", echoWidth: 10),
      Field(
        "to", "Au", .day(\.to), width: 14,
        hint: "Laissez vide : jusqu'à nouvel ordre. La ligne suivante la fermera."),
      Field(
        "text", "Texte", .words(\.text, limit: 200), required: true,
        hint: "Décret, arrêté, délibération : sa date et son article."),
      Field(
        "scope", "Portée",
        .choice(\.scope, free: false) { query, _, _ in
          Choices.cases(RateScope.self, query, label: \.label)
        }, required: true, width: 18, hint: "Une ligne locale l'emporte sur la nationale."),
      Field(
        "confidence", "Source",
        .choice(\.confidence, free: false) { query, _, _ in
          Choices.cases(Confidence.self, query, label: \.label)
        }, required: true, width: 18, hint: "« à vérifier » : avertit, ne refuse jamais."),
    ]
  }

  /// The band of kilometres, for what has bands.
  private static func band(_ draft: RateDraft) -> [Field<RateDraft, Context>] {
    guard draft.table == .kilometres else { return [] }
    return [
      Field(
        "beyond", "Au-delà de", .words(\.beyond, limit: 8), width: 10,
        hint: "Kilomètres de l'année civile ; vide pour la première tranche."
      ) { draft, _ in "km dans l'année civile" }
    ]
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    let day = { (text: String) throws(ValueRefusal) in try Day.parse(text, today: context.today) }
    let wanted: [FieldProblem?] = [
      Problems.missing("subject", subject.text, "Choisissez ce que la ligne vaut (F4)."),
      Problems.missing(FieldName.rate.rawValue, value, "Donnez la valeur."),
      Problems.missing("from", from, "Donnez le premier jour où elle vaut."),
      Problems.missing("text", text, "Donnez le texte dont elle vient : décret, arrêté …"),
      Problems.missing("scope", scope.text, "Choisissez la portée (F4)."),
      Problems.missing("confidence", confidence.text, "Choisissez d'où vient la valeur (F4)."),
      Problems.reading("beyond", beyond) { (text) throws(ValueRefusal) in try Self.band(text) },
      Problems.reading(FieldName.rate.rawValue, value) { (text) throws(ValueRefusal) in
        try (chosenSubject?.unit ?? .euros).parse(text)
      },
      Problems.reading("from", from, day), Problems.reading("to", to, day),
    ]
    let typing = wanted.compactMap { $0 }
    guard typing.isEmpty, let row = row(context) else { return typing }
    return try conflicts(row, context)
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    guard let row = row(context) else { return .stay }
    if rate == nil {
      try context.store.add(
        row, by: context.session, key: ticket.key, discarding: ticket.draft)
    } else {
      try context.store.update(
        row, by: context.session, key: ticket.key, discarding: ticket.draft)
    }
    return .notify(Notice("Barème enregistré : \(row.label), \(row.french)."), then: .pop)
  }

  /// The row typed; nil while a field cannot be read.
  private func row(_ context: Context) -> Rate? {
    guard let subject = chosenSubject, let value = try? subject.unit.parse(value),
      let from = try? Day.parse(from, today: context.today),
      let scope = RateScope(rawValue: scope.id),
      let confidence = Confidence(rawValue: confidence.id)
    else { return nil }
    let band = subject.hasBands ? (try? Self.band(beyond)) ?? 0 : 0
    return Rate(
      id: rate?.id ?? context.store.newIdentifier(), version: rate?.version ?? 1,
      subject: subject, beyond: band, value: value, from: from,
      to: try? Day.parse(to, today: context.today), text: text, scope: scope,
      confidence: confidence)
  }

  /// What the row would do to others: a day of its own, or the end of an open one.
  private func conflicts(_ row: Rate, _ context: Context) throws -> [FieldProblem] {
    if let to = row.to, to < row.from {
      return [
        FieldProblem(
          field: "to", isError: true, "Le dernier jour vient avant le premier : corrigez-le.")
      ]
    }
    let rivals = try context.store.rates().rows.filter { $0.id != row.id && $0.overlaps(row) }
    return rivals.map { rival in
      var closed = rival
      guard rate == nil, closed.closes(before: row), let last = closed.to else {
        return FieldProblem(
          field: "from", isError: true, Messages.text(for: StoreError.overlaps(rival)))
      }
      return FieldProblem(
        field: "from", isError: false,
        "La ligne d'avant (\(rival.french)) s'arrêtera la veille, le \(last).")
    }
  }

  /// The kilometres beyond which a band counts; 0 for the first.
  private static func band(_ text: String) throws(ValueRefusal) -> Int {
    guard !text.isEmpty else { return 0 }
    return try Distance(parsing: text).metres / 1000
  }
}
