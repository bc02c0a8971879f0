public import BureauDomain
public import BureauStore

/// A visit in the words of the command line: names and texts, nothing chosen from a list.
public struct VisitRequest: Hashable, Sendable {
  /// Some words of the company, its SIRET or its SIREN.
  public var company = ""
  public var on = ""
  public var from = ""
  public var to = ""
  /// Labels with commas between them.
  public var purposes = ""
  public var results = ""
  /// The people met, by name.
  public var met: [String] = []
  /// « formation ; période ; nombre » each.
  public var offers: [String] = []
  /// « action ; jour ; précision », or « aucune suite ».
  public var next = ""
  public var place = ""
  public var notes = ""
  /// Who made the visit; the officer if empty.
  public var agent = ""
  /// The UAI of the school served, or words of its name; if empty, the one the form would propose.
  public var school = ""

  public init() {}

  /// Checks the visit as the form does and logs it, or says everything that forbids it.
  public func perform(
    in store: Store, today: Day, key: OperationKey
  ) throws(StoreError) -> VisitOutcome {
    var refusal = VisitRefusal()
    let agent = refusal.take(try AgentFinder(store).agent(self.agent))
    let target = refusal.take(try CompanyFinder(store).company(company))
    var file: CompanyFile?
    if case .company(let id)? = target { file = try store.companyFile(id) }
    var words = VisitWords(file: file)
    var entry = words.entry(of: self, target)
    entry.establishment = refusal.take(try SchoolFinder(store).school(school)) ?? nil
    refusal.faults += words.faults + entry.faults(today: today)
    guard !refusal.faults.contains(where: \.isError), let agent,
      let log = entry.log(by: agent, today: today)
    else { return .refused(refusal) }
    let broken = try entry.broken(by: agent, today: today, in: store).map(EntryFault.init)
    guard !broken.contains(where: \.isError) else {
      return .refused(VisitRefusal(faults: broken))
    }
    let id = try store.log(log, by: Session(agent: agent), key: key)
    guard let activity = try store.activityFile(id) else { throw .notFound }
    return .logged(
      VisitReceipt(
        file: activity, isAdopted: file == nil, next: entry.next.action(of: agent, today: today),
        doubts: broken))
  }
}
