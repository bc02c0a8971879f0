/// What the lines of the input become.
enum BenchShape: String {
  case portfolio
  case annuaire
  case stages
}
