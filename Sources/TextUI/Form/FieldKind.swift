/// What a field holds and how it is typed.
public enum FieldKind<Draft: Sendable, Context: Sendable>: Sendable {
  public typealias Path<Value> = any WritableKeyPath<Draft, Value> & Sendable
  /// Turns what was typed into its ordinary writing when the field is left; nil leaves it as it is.
  public typealias Tidy = @Sendable (String, Context) -> String?
  /// The values that answer what was typed, the likeliest first.
  public typealias Options = @Sendable (String, Draft, Context) throws -> [Choice]
  /// The box that F4 opens on the field.
  public typealias Popup = @Sendable (String, Context) -> any FieldPopup

  case text(Path<String>, limit: Int, tidy: Tidy?, popup: Popup?)
  case block(Path<String>, rows: Int, limit: Int)
  /// `free` admits a text that is not in the list.
  case choice(Path<Choice>, free: Bool, options: Options)
  case checks(Path<Set<String>>, [Choice])
  /// Shown, not typed.
  case fixed(@Sendable (Draft) -> String)
}
