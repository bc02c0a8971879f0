public import BureauDomain

/// School holidays of a zone (« vacances scolaires »), first and last day without school.
public struct SchoolHoliday: Hashable, Sendable {
  /// « Vacances de la Toussaint ».
  public let name: String
  public let span: DaySpan
}
