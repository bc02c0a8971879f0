internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A network as it is typed: what it is, who is in it, when one meets next.
struct NetworkDraft: EditDraft {
  /// One member.
  struct Row: Codable, Hashable, Sendable {
    var person = Choice()
    var role = Choice()

    var isBlank: Bool { person.isBlank && role.isBlank }
  }

  /// nil for a new one.
  var network: Network?
  var kind: Choice
  var name: String
  var nextOn: String
  var rows: [Row]
  var motive: String

  static let form = "network"
  var recordID: String? { network?.id.rawValue }
  var title: String { "Réseaux > \(name.isEmpty ? "Nouveau réseau" : name)" }

  static let about = [
    "Un réseau du bureau : qui en est, qui l'anime, la prochaine date. Le responsable du bureau y",
    "participe sans animer le CLEE (FAQ 22).",
  ]

  init(_ network: Network?) {
    self.network = network
    kind = network.map { Choices.of($0.kind, $0.kind.label) } ?? Choice()
    name = network?.name ?? ""
    nextOn = network?.nextOn?.french ?? ""
    rows =
      (network?.members ?? []).map { member in
        Row(
          person: Choice(id: member.agent?.rawValue ?? "", text: member.name),
          role: Choices.of(member.role, member.role.label))
      } + [Row()]
    motive = network?.motive ?? ""
  }

  static func settle(_ draft: inout NetworkDraft, _ context: Context) {
    draft.rows = draft.rows.filter { !$0.isBlank } + [Row()]
  }

  static func fields(of draft: NetworkDraft) -> [Field<NetworkDraft, Context>] {
    [
      Field(
        "kind", "Sorte", section: "Le réseau",
        .choice(\.kind, free: false) { query, _, _ in
          Choices.cases(NetworkKind.self, query, label: \.label)
        }, required: true, width: 32),
      Field(
        "name", "Nom", .words(\.name, limit: 80), required: true,
        hint: "« CLEE du bassin messin », « point du lundi »."),
      Field(
        "nextOn", "Prochaine date", .day(\.nextOn), width: 14,
        hint: "Vient à l'accueil une semaine avant."),
    ] + draft.rows.indices.flatMap(row) + [
      Field(
        FieldName.motive.rawValue, "Motif", .words(\.motive, limit: 120), checks: [.et02],
        hint: "Si le responsable du bureau anime un CLEE : pourquoi lui.")
    ]
  }

  private static func row(_ index: Int) -> [Field<NetworkDraft, Context>] {
    [
      Field(
        "person.\(index)", index == 0 ? "Membres" : "",
        .choice(\.rows[index].person, free: true) { query, _, context in
          try Choices.agents(query, context)
        }, width: 34, checks: [.et02], hint: "Un agent de la base, ou un nom.", skips: 1),
      Field(
        "role.\(index)", "",
        .choice(\.rows[index].role, free: false) { query, _, _ in
          Choices.cases(NetworkMember.Role.self, query, label: \.label)
        }, width: 16, joins: true, checks: [.et02], hint: "Membre, participe, anime."),
    ]
  }

  func sides(_ theirs: Conflict.Record) -> (base: NetworkDraft, theirs: NetworkDraft)? {
    guard case .network(let record) = theirs, let network else { return nil }
    return (NetworkDraft(network), NetworkDraft(record))
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    let typing = [
      Problems.missing("kind", kind.id, "Choisissez la sorte de réseau (F4)."),
      Problems.missing("name", name, "Donnez son nom."),
      Problems.day("nextOn", nextOn, context),
    ].compactMap { $0 }
    guard let changed = changed(context) else { return typing }
    return typing
      + Checks.broken(by: changed, agents: try context.store.agents()).map(Problems.of)
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    guard let changed = changed(context) else { throw StoreError.notFound }
    try context.store.save(
      changed, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("Réseau enregistré : \(changed.name)."), then: .pop)
  }

  private func changed(_ context: Context) -> Network? {
    guard let kind = NetworkKind(rawValue: kind.id) else { return nil }
    var changed =
      network ?? Network(id: context.store.newIdentifier(), kind: kind, name: name)
    changed.kind = kind
    changed.name = name.trimmingSpaces
    changed.nextOn = try? Day.parse(nextOn, today: context.today)
    changed.motive = motive.trimmingSpaces
    changed.members = rows.filter { !$0.person.isBlank }.map { row in
      NetworkMember(
        agent: row.person.isChosen ? Agent.ID(rawValue: row.person.id) : nil,
        name: row.person.text.trimmingSpaces,
        role: NetworkMember.Role(rawValue: row.role.id) ?? .member)
    }
    return changed
  }
}
