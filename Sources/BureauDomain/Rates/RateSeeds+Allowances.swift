extension RateSeeds {
  /// The lines of the ministry in charge of education, for the school years whose amounts are
  /// known; agriculture and sea have their own.
  static let allowances = years.flatMap { year in
    lines.flatMap { level, day, cap in
      let most = level == .terminale ? finalYearCaps[year] ?? cap : cap
      return [
        line(.allowanceDay(level), day, year), line(.allowanceCap(level), most, year),
      ]
    }
  }

  /// The text of the allowance itself, which says who has none.
  static let allowanceText = "Décret 2023-765 du 11 août 2023 et arrêté du même jour"

  private static let years = [2023, 2024, 2025]

  /// Euros a day, euros a school year.
  private static let lines: [(AllowanceLevel, day: Int, cap: Int)] = [
    (.cap1, 10, 350), (.cap2, 15, 525), (.capInOneYear, 15, 525), (.capInThree2, 15, 525),
    (.capInThree3, 15, 525), (.seconde, 10, 300), (.premiere, 15, 600), (.terminale, 20, 1000),
    (.bma1, 15, 600), (.bma2, 20, 800), (.bmaInOneYear, 20, 800), (.stage1, 15, 600),
    (.stage2, 20, 800), (.cs3, 15, 1350), (.cs4, 20, 1800), (.fcil3, 15, 1350), (.fcil4, 20, 1800),
    (.pae3, 15, 750), (.pae4, 20, 1000),
  ]

  /// The weeks of the last year of bac pro changed each year, and the cap with them.
  private static let finalYearCaps = [2023: 800, 2024: 1200, 2025: 1000]

  private static func line(_ subject: RateSubject, _ euros: Int, _ start: Int) -> Rate {
    let year = SchoolYear(startYear: start)
    return row(
      subject, euros * 100, from: year.first, to: year.last,
      "\(allowanceText), année scolaire \(year)")
  }
}
