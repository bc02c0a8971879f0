/// The order in which the words of the command line are read.
enum Arguments {
  /// The options every command knows, which people write before its name as well as after.
  private static let common = ["--base", "--theme"]

  /// The same words with the common options moved behind the name of the command.
  static func ordered(_ words: [String]) -> [String] {
    var moved: [String] = []
    var rest = words[...]
    while let word = rest.first, let option = common.first(where: { word.hasPrefix($0) }) {
      let count = word == option ? 2 : 1
      moved += rest.prefix(count)
      rest = rest.dropFirst(count)
    }
    guard let command = rest.first, !command.hasPrefix("-") else { return words }
    return rest + moved
  }
}
