/// The keys a person chose for some actions, by the names of the actions; the others keep their own.
public struct Keymap: Hashable, Sendable {
  /// Every action with its own keys.
  public static let standard = Keymap()

  private let chosen: [String: [Key]]

  public init(_ chosen: [String: [Key]] = [:]) { self.chosen = chosen }

  /// The keys of an action, the taught one first.
  public func keys(of name: String?, usual: [Key]) -> [Key] {
    guard !chosen.isEmpty, let name else { return usual }
    return chosen[name] ?? usual
  }

  /// The usual key of the binding that now answers this one, for a pane that knows the usual keys
  /// only; nil for a key that was taken from its action.
  public func usual<P: Pane>(_ key: Key, in bindings: [Binding<P>]) -> Key? {
    guard !chosen.isEmpty else { return key }
    if let binding = bindings.first(where: { keys(of: $0.name, usual: $0.keys).contains(key) }) {
      return binding.keys.contains(key) ? key : binding.keys.first
    }
    return bindings.contains { $0.keys.contains(key) } ? nil : key
  }
}
