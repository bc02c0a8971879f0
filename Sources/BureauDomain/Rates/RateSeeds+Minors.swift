extension RateSeeds {
  static let minors: [Rate] = [
    work(.day, 8 * 60, "L. 3162-1"), work(.week, 35 * 60, "L. 3162-1"),
    work(.dayUnder16, 7 * 60, "L. 3162-1 et D. 4153-3", .probable),
    work(.weekUnder15, 30 * 60, "D. 4153-3", .toVerify),
    work(.breakLength, 30, "L. 3162-3"), work(.breakAfter, 4 * 60 + 30, "L. 3162-3"),
    work(.dailyRest, 12 * 60, "L. 3164-1"), work(.dailyRestUnder16, 14 * 60, "L. 3164-1"),
    work(.weeklyRest, 2, "L. 3164-2, sauf dérogation de secteur", .probable),
    work(.nightFrom, 22 * 60, "L. 3163-1 et L. 3163-2"),
    work(.nightFromUnder16, 20 * 60, "L. 3163-1 et L. 3163-2"),
    work(.nightTo, 6 * 60, "L. 3163-1 et L. 3163-2"),
    works(.regulatedWorksAge, 15), works(.regulatedWorksValidity, 3),
  ]

  private static func work(
    _ limit: MinorLimit, _ value: Int, _ article: String, _ confidence: Confidence = .sure
  ) -> Rate {
    row(.minor(limit), value, from: on(1, 5, 2008), "Code du travail, " + article, confidence)
  }

  private static func works(_ limit: MinorLimit, _ value: Int) -> Rate {
    row(
      .minor(limit), value, from: on(2, 5, 2015),
      "Code du travail, R. 4153-38 à R. 4153-45 (décrets 2015-443 et 2015-444)", .probable)
  }
}
