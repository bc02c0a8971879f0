/// A value written as one text: typed with tolerance, kept in one canonical form.
///
/// Its raw value is the canonical form: what the store keeps and what files carry.
public protocol TextValue: RawRepresentable<String>, Hashable, Comparable, Codable, Sendable,
  CustomStringConvertible
{
  /// Reads what somebody typed, or refuses with a French sentence.
  init(parsing text: String) throws(ValueRefusal)
}

extension TextValue {
  /// Reads a canonical form; nil when it is not one.
  public init?(rawValue: String) {
    guard let value = try? Self(parsing: rawValue) else { return nil }
    self = value
  }

  /// The order of the canonical forms.
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The canonical form, unless the type has a French display form.
  public var description: String { rawValue }
}
