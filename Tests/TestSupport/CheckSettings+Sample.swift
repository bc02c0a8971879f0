public import BureauDomain

extension CheckSettings {
  /// Those of an office that set one delay of its own.
  public init(_ delay: OfficeDelay, _ value: Int) {
    let start = Day(sample: "2020-01-01")
    let own = Rate(
      id: Rate.ID(rawValue: "essai"), subject: .delay(delay), value: value, from: start,
      text: "Choix du bureau", scope: .school)
    self.init(RateBook(RateSeeds.all + [own]), on: Day(sample: "2026-11-24"))
  }
}
