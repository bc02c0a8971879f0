internal import BureauDomain

/// Reads the name of a class in the name of a file: « pronote_2GATL1.csv ».
enum ClassName {
  /// The one part that mixes letters and digits, as labels of classes do; empty if there is none or
  /// several.
  static func suggested(by fileName: String) -> String {
    let parts = stem(fileName).split { "_-. ()".contains($0) }
    let mixed = parts.filter { $0.contains(where: \.isNumber) && $0.contains(where: \.isLetter) }
    return mixed.count == 1 ? String(mixed[0]) : ""
  }

  /// Whether the name of a file bears a label, spaces and accents set aside.
  static func stands(_ label: String, in fileName: String) -> Bool {
    " \(Fold.key(stem(fileName))) ".contains(" \(Fold.key(label)) ")
  }

  private static func stem(_ fileName: String) -> String {
    fileName.lastIndex(of: ".").map { String(fileName[..<$0]) } ?? fileName
  }
}
