internal import BureauDomain
internal import BureauStore

/// The classes a list speaks of: those the base has, those to be created, those whose formation the
/// list tells.
struct ClassPlan: Sendable {
  let year: SchoolYear
  private(set) var created: [SchoolClass] = []
  private(set) var completed: [SchoolClass] = []
  private var byLabel: [String: SchoolClass] = [:]
  private var byID: [SchoolClass.ID: SchoolClass] = [:]

  /// - Parameter establishment: the school of the list, in a base of several.
  init(
    _ roster: LearnerRoster, _ year: SchoolYear, of establishment: Establishment.ID?,
    on today: Day, in store: Store
  ) throws(StoreError) {
    self.year = year
    for known in try store.schoolYears() {
      for line in try store.classes(of: known, on: today) { keep(line.schoolClass) }
    }
    for (label, formation) in Self.formations(in: roster) {
      guard var known = self[label] else {
        let new = SchoolClass(
          id: store.newIdentifier(), year: year, label: label, formation: formation,
          establishment: establishment)
        created.append(new)
        keep(new)
        continue
      }
      guard known.formation == nil, formation != nil else { continue }
      known.formation = formation
      completed.append(known)
      keep(known)
    }
  }

  /// The class of this label in the year of the list.
  subscript(label: String) -> SchoolClass? { byLabel[Fold.key(label)] }

  /// A class of any year.
  subscript(id: SchoolClass.ID?) -> SchoolClass? { id.flatMap { byID[$0] } }

  func write(to store: Store, by session: Session) throws(StoreError) {
    for new in created { try store.add(new, by: session, key: store.newOperationKey()) }
    for known in completed { try store.update(known, by: session, key: store.newOperationKey()) }
  }

  /// What the person is to know before agreeing.
  var remarks: [String] {
    var remarks: [String] = []
    if !created.isEmpty {
      let labels = created.map(\.label).joined(separator: ", ")
      remarks.append(
        "\(Plural.word(created.count, "Classe nouvelle", "Classes nouvelles")) de \(year) : \(labels)."
      )
    }
    if !completed.isEmpty {
      let labels = completed.map(\.label).joined(separator: ", ")
      remarks.append("Formation notée pour : \(labels).")
    }
    return remarks
  }

  private mutating func keep(_ schoolClass: SchoolClass) {
    byID[schoolClass.id] = schoolClass
    if schoolClass.year == year { byLabel[Fold.key(schoolClass.label)] = schoolClass }
  }

  /// What most learners of each class study, in the order of the list.
  private static func formations(in roster: LearnerRoster) -> [(String, Formation?)] {
    roster.classLabels.map { label in
      let studied = roster.rows.filter { $0.classLabel == label }.compactMap(\.mef)
      let counts = Dictionary(grouping: studied, by: \.self).mapValues(\.count)
      let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
      let words = roster.rows.first { $0.classLabel == label && $0.mef == most?.key }
      return (label, words?.formation)
    }
  }
}
