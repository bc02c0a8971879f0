internal import Foundation

/// What the files of sshd say: for each keyword the first value counts, that of a `Match` block of
/// the account before the general one (sshd_config(5)).
public struct SshdConfiguration: Sendable {
  private struct Line {
    let keyword: String
    let value: String
    /// The account of the `Match` block it stands in; nil outside of any, and after `Match all`.
    let account: String?
  }

  /// The account of the sessions, and that of the files.
  public static let accounts = (sessions: "bureau", files: "bureau-fichiers")

  private var lines: [Line] = []

  /// Reads a text of sshd_config(5) without its `Include` lines.
  public init(_ text: String) { read(text) { _ in [] } }

  /// Reads `/etc/ssh/sshd_config` with the files it includes; nil if it cannot be read.
  public init?(path: String) {
    guard let text = Self.text(path) else { return nil }
    let folder = (path as NSString).deletingLastPathComponent
    read(text) { pattern in Self.included(pattern, from: folder).compactMap(Self.text) }
  }

  /// The settings that are missing, or stand otherwise, for an account.
  public func missing(_ wanted: [SshdSetting], for account: String) -> [SshdSetting] {
    wanted.filter { value(of: $0.keyword, for: account)?.lowercased() != $0.value.lowercased() }
  }

  /// Whether a block speaks of this account.
  public func knows(_ account: String) -> Bool { lines.contains { $0.account == account } }

  /// What counts for an account; nil where sshd's own default does.
  public func value(of keyword: String, for account: String) -> String? {
    let said = lines.filter { $0.keyword == keyword.lowercased() }
    return (said.first { $0.account == account } ?? said.first { $0.account == nil })?.value
  }

  private mutating func read(_ text: String, including: (String) -> [String]) {
    var account: String?
    for line in text.split(separator: "\n") {
      let words = line.split(whereSeparator: { " \t=".contains($0) }).map(String.init)
      guard let first = words.first, !first.hasPrefix("#"), words.count > 1 else { continue }
      let rest = words.dropFirst().joined(separator: " ")
      switch first.lowercased() {
      case "match": account = Self.account(of: words.dropFirst())
      case "include":
        for text in words.dropFirst().flatMap(including) { read(text) { _ in [] } }
      case let keyword: lines.append(Line(keyword: keyword, value: rest, account: account))
      }
    }
  }

  /// « User bureau » names it; « all » ends the block; anything else is nobody we look for.
  private static func account(of criteria: ArraySlice<String>) -> String? {
    if criteria.map({ $0.lowercased() }) == ["all"] { return nil }
    guard criteria.count == 2, criteria.first?.lowercased() == "user" else { return "" }
    return criteria.last
  }

  private static func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The files of a pattern such as `/etc/ssh/sshd_config.d/*.conf`, in the order of sshd.
  private static func included(_ pattern: String, from folder: String) -> [String] {
    let path = pattern.hasPrefix("/") ? pattern : "\(folder)/\(pattern)"
    let place = (path as NSString).deletingLastPathComponent
    let name = (path as NSString).lastPathComponent
    guard name.hasPrefix("*") else { return [path] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    return names.filter { $0.hasSuffix(name.dropFirst()) && !$0.hasPrefix(".") }.sorted()
      .map { "\(place)/\($0)" }
  }
}
