internal import BureauDomain
internal import BureauStore

/// A trade the school teaches, and the firms that live of it.
struct DemoTrade: Sendable {
  /// NAF rév. 2.
  let naf: String
  /// The names of firms; the sign « * » stands for a family's name.
  let names: [String]
  /// The courses of study with their codes, found by the titles that the reference data has.
  let courses: [Formation]
  let tag: String
  /// The person who signs, and the one who looks after learners.
  let titles: (head: String, tutor: String)
  let sizes: [WorkforceBand]

  init(
    _ naf: String, _ tag: String, _ names: [String], _ formations: [String],
    _ titles: (head: String, tutor: String), _ sizes: [WorkforceBand]
  ) {
    self.naf = naf
    self.tag = tag
    self.names = names
    courses = formations.map { title in
      Reference.formations(matching: title, limit: 10).first { $0.label == title }
        ?? Formation(label: title)
    }
    self.titles = titles
    self.sizes = sizes
  }
}
