internal import BureauDomain
internal import BureauStore

extension Mef {
  /// The course of this code, under its title in the nomenclature, else under the one given.
  func formation(otherwise label: String) -> Formation {
    Reference.formation(self)
      ?? Formation(mef: rawValue, label: label.isEmpty ? "MEF \(rawValue)" : label)
  }
}
