internal import Foundation
public import TextUI

/// An expected screen kept as a text file; `RECORD=1` writes it anew, a missing file fails.
public struct ScreenFile {
  /// The two sizes every screen is drawn at.
  public static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  private let url: URL

  /// The screens of a test target lie in one folder, whichever folder of it the test file is in.
  public init(_ name: String, _ size: Size, beside file: String) {
    var target = URL(filePath: file).deletingLastPathComponent()
    while target.pathComponents.count > 1, !target.lastPathComponent.hasSuffix("Tests") {
      target.deleteLastPathComponent()
    }
    url = target.appending(path: "Screens/\(name).\(size.columns)x\(size.rows).txt")
  }

  /// What differs between the screen and the file, as a text to read; nil if nothing does.
  public func difference(_ rows: [String]) -> String? {
    let text = rows.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try? Data(text.utf8).write(to: url)
      return nil
    }
    guard let expected = try? String(contentsOf: url, encoding: .utf8) else {
      return "missing \(url.lastPathComponent): record it with RECORD=1, then read it"
    }
    guard text != expected else { return nil }
    return "\(url.lastPathComponent) differs. Seen:\n\(text)"
  }
}
