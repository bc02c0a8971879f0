internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A post of the office: a new one, or changes to one.
struct PostDraft: EditDraft {
  /// nil for a new post.
  var post: Post?
  var holder: Choice
  var mainSchool: Choice
  var mainPercent: String
  var secondSchool: Choice
  var secondPercent: String
  var funding: String
  var permanent: Set<String>
  /// The description of the post; nil in drafts of older programs.
  var description: PostDescriptionEntry?

  static let form = "post"
  var recordID: String? { post?.id.rawValue }
  var title: String { "Postes > \(holder.text.isEmpty ? "poste vacant" : holder.text)" }

  private static let permanentID = "perenne"

  static let about = [
    "Un poste du bureau : la quotité suit le diagnostic de l'académie, elle n'est pas toujours de",
    "100 % (FAQ 18). Un second établissement en fait un poste partagé (FAQ 21).",
  ]

  init(_ post: Post?, _ institution: Institution) {
    self.post = post
    let agent = institution.agents.first { $0.id == post?.holder }
    holder = agent.map { Choice(id: $0.id.rawValue, text: $0.name) } ?? Choice()
    let main = post?.main.uai ?? institution.establishments.first?.uai
    mainSchool = main.map { Self.school($0, institution) } ?? Choice()
    mainPercent = "\(post?.main.percent ?? ET04.fullPost)"
    secondSchool = post?.second.map { Self.school($0.uai, institution) } ?? Choice()
    secondPercent = post?.second.map { "\($0.percent)" } ?? ""
    funding = post?.funding ?? ""
    permanent = post?.isPermanent ?? true ? [Self.permanentID] : []
    description = PostDescriptionEntry(
      post?.description, academy: institution.establishments.first?.academy ?? "")
  }

  static func fields(of draft: PostDraft) -> [Field<PostDraft, Context>] {
    [
      Field(
        "holder", "Occupé par", section: "Le poste",
        .choice(\.holder, free: false) { query, _, context in
          try Choices.agents(query, context)
        }, width: 34, hint: "Un agent de la base ; vide si le poste est vacant."),
      Field(
        "mainSchool", "Lycée",
        .choice(\.mainSchool, free: true) { query, _, context in
          try Choices.establishments(query, context)
        }, required: true, width: 42, checks: [.co01],
        hint: "Un établissement de la base, ou son UAI."),
      percent(FieldName.quota.rawValue, \.mainPercent),
      Field(
        "secondSchool", "Second lycée",
        .choice(\.secondSchool, free: true) { query, _, context in
          try Choices.establishments(query, context)
        }, width: 42, checks: [.et04],
        hint: "Pour un poste partagé : lycée ou CFA. Vide sinon (FAQ 21)."),
      percent("secondPercent", \.secondPercent),
      Field(
        "funding", "Financement", .words(\.funding, limit: 120),
        hint: "En une ligne, comme l'académie le nomme (FAQ 9 et 11)."),
      Field(
        "permanent", "Durée",
        .checks(\.permanent, [Choice(id: permanentID, text: "poste pérenne")]),
        hint: "Les moyens ont vocation à durer (FAQ 10)."),
    ] + PostDescriptionEntry.fields
  }

  private static func percent(
    _ name: String, _ path: FieldKind<PostDraft, Context>.Path<String>
  ) -> Field<PostDraft, Context> {
    Field(
      name, "%", .text(path, limit: 3, tidy: nil, popup: nil), width: 5, joins: true,
      checks: [.et04],
      hint: "La quotité, en pour cent d'un plein temps.")
  }

  var described: PostDescriptionEntry {
    get { description ?? PostDescriptionEntry(nil, academy: "") }
    set { description = newValue }
  }

  func sides(_ theirs: Conflict.Record) -> (base: PostDraft, theirs: PostDraft)? {
    guard case .post(let record) = theirs, let post else { return nil }
    return (kept(post), kept(record))
  }

  /// A version of the post in the words of this form: names of schools and people stay as shown.
  private func kept(_ record: Post) -> PostDraft {
    var draft = PostDraft(record, Institution())
    if record.description == nil { draft.described.academy = described.academy }
    if record.holder?.rawValue == holder.id { draft.holder = holder }
    for choice in [mainSchool, secondSchool] {
      if draft.mainSchool.id == choice.id { draft.mainSchool = choice }
      if draft.secondSchool.id == choice.id { draft.secondSchool = choice }
    }
    return draft
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    let typing = [
      Problems.missing("mainSchool", mainSchool.text, "Choisissez l'établissement (F4)."),
      schoolProblem("mainSchool", mainSchool), schoolProblem("secondSchool", secondSchool),
      percentProblem(FieldName.quota.rawValue, mainPercent),
      secondSchool.isBlank ? nil : percentProblem("secondPercent", secondPercent),
      described.problem(context),
    ].compactMap { $0 }
    guard typing.isEmpty, let changed = changed(context) else { return typing }
    return Checks.broken(by: changed).map(Problems.of)
  }

  private func schoolProblem(_ field: String, _ choice: Choice) -> FieldProblem? {
    choice.isChosen
      ? nil : Problems.reading(field, choice.text, check: .co01, Uai.init(parsing:))
  }

  private func percentProblem(_ field: String, _ text: String) -> FieldProblem? {
    guard !(1...ET04.fullPost).contains(Int(text) ?? 0) else { return nil }
    return FieldProblem(
      field: field, isError: true, "La quotité est un nombre de 1 à \(ET04.fullPost).")
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    guard let changed = changed(context) else { throw StoreError.notFound }
    try context.store.save(
      changed, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("Poste enregistré."), then: .pop)
  }

  private func changed(_ context: Context) -> Post? {
    guard let main = Self.share(mainSchool, mainPercent) else { return nil }
    var changed = post ?? Post(id: context.store.newIdentifier(), main: main)
    changed.holder = holder.isChosen ? Agent.ID(rawValue: holder.id) : nil
    changed.main = main
    changed.second = Self.share(secondSchool, secondPercent)
    changed.funding = funding.trimmingSpaces
    changed.description = described.value(context)
    changed.isPermanent = permanent.contains(Self.permanentID)
    return changed
  }

  private static func share(_ school: Choice, _ percent: String) -> PostShare? {
    guard let uai = try? Uai(parsing: school.isChosen ? school.id : school.text),
      let percent = Int(percent)
    else { return nil }
    return PostShare(uai: uai, percent: percent)
  }

  private static func school(_ uai: Uai, _ institution: Institution) -> Choice {
    Choice(id: uai.code, text: institution.establishment(uai)?.name ?? uai.code)
  }
}
