/// A column an importer knows, by the headings it is met under.
protocol ImportColumn: CaseIterable, Hashable, Sendable {
  /// Folded, without spaces: « N° SIRET » is nsiret.
  var headings: Set<String> { get }
}
