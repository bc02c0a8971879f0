public import BureauDomain

/// The orders and the letters of mission that still run, and the roadmap of the year: a few.
public struct MissionFindings: FindingSource {
  public static let checks: Set<CheckID> = [.lm02, .lm03, .om01, .om05, .om08, .om09]
  public static let deed = Deed.readMissions

  public init() {}

  public func total(in store: Store, by session: Session) throws(StoreError) -> Int {
    let orders = try store.missionOrders().count
    return try orders + store.missionLetters().count
  }

  public mutating func next(
    in store: Store, _ terms: FindingTerms
  ) throws(StoreError) -> FindingPage {
    let (orders, letters) = (try store.missionOrders(), try store.missionLetters())
    var findings: [Finding] = []
    let book = try store.rates()
    for order in orders where order.to >= terms.today {
      let facts = try store.missionFacts(of: order.agent)
      findings += Finding.of(
        .order(order.id), name: order.agentName,
        today: Checks.broken(by: order, over: nil, on: terms.today, facts, terms.settings, book),
        soon: Checks.broken(by: order, over: nil, on: terms.soon, facts, terms.settings, book))
    }
    for letter in letters where letter.to >= terms.today {
      let violations = Checks.broken(
        by: letter, try Self.roadmap(of: letter, store), of: try store.agent(letter.agent))
      findings += violations.map { Finding($0, of: .letter(letter.id), name: letter.agentName) }
    }
    let year = SchoolYear.containing(terms.today)
    let roadmaps = try store.roadmaps().filter { $0.year == year }
    for roadmap in roadmaps {
      findings += Checks.broken(by: roadmap).map {
        Finding($0, of: .roadmap(roadmap.id), name: "feuille de route \(roadmap.year)")
      }
    }
    return FindingPage(
      records: orders.count + letters.count, findings: findings, isLast: true)
  }

  private static func roadmap(of letter: MissionLetter, _ store: Store) throws(StoreError)
    -> Roadmap?
  {
    guard let school = letter.establishments.first else { return nil }
    return try store.roadmap(of: school, in: SchoolYear.containing(letter.from))
  }
}
