internal import BureauDomain
internal import TextUI

/// What a checklist says of each step, from the figures of the base.
enum YearWords {
  static func fact(
    _ step: YearStep, _ figures: YearFigures, _ year: SchoolYear
  ) -> (text: String, style: Style) {
    switch step {
    case .learners:
      ("\(figures.placedInClass) dans une classe de \(year)", .text)
    case .moves:
      warned(
        figures.elsewhere, "\(figures.elsewhere) sans classe de l'année, ",
        Plural.count(figures.left, "sorti"))
    case .periods:
      (
        "\(Plural.count(figures.periods, "période")), "
          + "\(figures.earlierPeriods) en \(year.previous)", .text
      )
    case .contacts: (Plural.count(figures.contacts, "contact"), .text)
    case .posts: (Plural.count(figures.posts, "poste"), .text)
    case .letters: ("\(Plural.count(figures.letters, "lettre")) pour l'année", .text)
    case .orders: ("\(Plural.count(figures.orders, "ordre")) sur l'année", .text)
    case .attestations:
      warned(
        figures.awaitedAttestations, "",
        Plural.count(
          figures.awaitedAttestations, "stage sans attestation", "stages sans attestation"))
    case .appraisals:
      warned(
        figures.unappraisedHosts, "",
        "\(Plural.count(figures.unappraisedHosts, "lieu", "lieux")) sans bilan sur \(figures.hosts)"
      )
    case .thanks:
      (Plural.count(figures.hosts, "lieu à remercier", "lieux à remercier"), .text)
    }
  }

  /// « 2 stages sans attestation et 5 bilans de lieu »; empty when nothing is left.
  static func left(_ figures: YearFigures) -> String {
    ListJoin.and(
      [
        figures.awaitedAttestations > 0
          ? Plural.count(
            figures.awaitedAttestations, "stage sans attestation", "stages sans attestation") : nil,
        figures.unappraisedHosts > 0
          ? Plural.count(figures.unappraisedHosts, "bilan de lieu", "bilans de lieu") : nil,
      ].compactMap { $0 })
  }

  /// The glyph of a warning as long as something is left.
  private static func warned(_ left: Int, _ prefix: String, _ text: String) -> (String, Style) {
    left > 0 ? ("▲ \(prefix)\(text)", .stateWarning) : ("● \(text)", .stateOk)
  }
}
