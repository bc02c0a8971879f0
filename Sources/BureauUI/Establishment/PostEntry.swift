internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A post of the office in the list of posts.
struct PostEntry: RegisterEntry {
  let post: Post
  let holder: Agent?
  let institution: Institution

  static let title = "Établissement > Postes"
  static let about = [
    "Les postes du bureau : qui l'occupe, pour quelle part d'un plein temps, dans un lycée ou deux,",
    "avec quel financement. Un poste vacant reste ici : le bureau continue (FAQ 9, 10, 18, 21).",
  ]
  static let emptyText = ["Aucun poste noté. c en ajoute un."]
  static let deed = Deed.editEstablishment

  static let columns: [Column<RegisterLine<PostEntry>>] = [
    Column("Occupé par", .share(2, min: 16)) { $0.entry.name },
    Column(
      "Quotité", .cells(8), align: .right, style: { $0.entry.quotaStyle },
      text: { "\($0.entry.post.quota) %" }),
    Column("Établissements", .share(3, min: 24)) { $0.entry.schools },
    Column("Pérenne", .cells(8)) { $0.entry.post.isPermanent ? "oui" : "non" },
    Column("Financement", .share(2, min: 16), from: 100) { $0.entry.post.funding },
  ]

  static func all(_ context: Context) throws -> [PostEntry] {
    let institution = try context.store.institution()
    return institution.posts.map { post in
      PostEntry(
        post: post, holder: institution.agents.first { $0.id == post.holder },
        institution: institution)
    }
  }

  static func create(_ context: Context) throws -> Outcome<Context> {
    try EditPane.open(PostDraft(nil, try context.store.institution()), context)
  }

  var id: Post.ID { post.id }
  var searched: String { "\(holder?.name ?? "vacant") \(schools) \(post.funding)" }

  var citation: Citation? { .faq(16) }

  var details: [(label: String, text: String)] {
    [
      ("Quotités", shares.joined(separator: " + ")), ("Financement", post.funding),
      ("Fiche", post.description?.label ?? ""),
      ("Clos", post.closing.map { "le \($0.on.french) : \($0.motive)" } ?? ""),
    ]
  }

  var violations: [Violation] { Checks.broken(by: post) }

  func open(_ context: Context) throws -> Outcome<Context> {
    try EditPane.open(PostDraft(post, institution), context)
  }

  func toggle(_ context: Context) throws -> Outcome<Context> {
    guard post.closing != nil else {
      return try EditPane.open(ClosingDraft(.post(post), context), context)
    }
    var changed = post
    changed.closing = nil
    try context.store.save(changed, by: context.session, key: context.store.newOperationKey())
    return .notify(Notice("Le poste est de nouveau ouvert."), then: .stay)
  }

  private var name: String {
    let name = holder.map { $0.closing == nil ? $0.name : "\($0.name) (parti)" } ?? "○ vacant"
    return (post.closing == nil ? "" : "× ") + name
  }

  private var quotaStyle: Style { violations.isEmpty ? .text : .stateWarning }

  private var all: [PostShare] { [post.main, post.second].compactMap { $0 } }

  private var schools: String { all.map(school).joined(separator: ", ") }

  private var shares: [String] { all.map { "\($0.percent) % \(school($0))" } }

  private func school(_ share: PostShare) -> String {
    institution.establishment(share.uai)?.name ?? share.uai.code
  }
}
