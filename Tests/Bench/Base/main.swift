import BureauDomain
import BureauStore
import Glibc

/// Makes the bases that `make bench` measures, through the store as the application does.
///
///     BenchBase portfolio <base>    every line of the input becomes a company of the portfolio
///     BenchBase annuaire <base>     every line becomes a row of the annuaire, one in ten a company
///
///     BenchBase stages <base>       every line becomes a learner with a placement
///
/// A line holds name, town, postal code, SIRET, telephone and contact, between tabulators.
let arguments = Array(CommandLine.arguments.dropFirst())
umask(0o077)
guard arguments.count == 2, let shape = BenchShape(rawValue: arguments[0]) else { exit(2) }
do {
  var base = try BenchBase(path: arguments[1])
  while let line = readLine() { try base.take(BenchLine(line), shape) }
  try base.finish()
} catch {
  print("BenchBase: \(error)")
  exit(1)
}
