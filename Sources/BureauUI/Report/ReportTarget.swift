internal import BureauDomain

/// What a line of the report opens.
enum ReportTarget: Hashable, Sendable {
  case figure(Indicator)
  case highlights
}
