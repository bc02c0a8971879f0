public import BureauDomain

/// A région académique's part that has a recteur (« académie »), with its holiday zone.
public struct Academy: Hashable, Sendable {
  /// « Nancy-Metz ».
  public let name: String
  /// nil in Corse and overseas, which keep their own calendars (code de l'éducation, D. 521-6).
  public let zone: HolidayZone?
}
