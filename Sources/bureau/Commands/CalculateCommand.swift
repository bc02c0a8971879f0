import ArgumentParser

/// `bureau calculer`: one amount or one day, from the dated tables.
struct CalculateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calculer",
    abstract: "Calculer une fin d'ordre, des kilomètres, un repas, une nuit, une allocation.",
    discussion: """
      Les montants viennent des barèmes de la base, ou de ceux livrés avec le programme s'il n'y a \
      pas de base. Un jour sans barème n'est pas calculé.
      """,
    subcommands: [
      CalculateOrderEndCommand.self, CalculateKilometresCommand.self, CalculateMealCommand.self,
      CalculateNightCommand.self, CalculateAllowanceCommand.self,
    ])
}
