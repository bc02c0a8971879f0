extension RateSeeds {
  static let travel = kilometres + meals + nights + orders

  private static let decree = "Décret 2006-781 du 3 juillet 2006"

  private static var kilometres: [Rate] {
    let text =
      decree + ", art. 10 ; arrêté du 3 juillet 2006 modifié par l'arrêté du 14 mars 2022"
    let from = on(1, 1, 2022)
    let cars: [(VehicleClass, [Int])] = [
      (.car5, [320, 400, 230]), (.car7, [410, 510, 300]), (.car8, [450, 550, 320]),
    ]
    let limits = [0, 2000, 10_000]
    let bands = cars.flatMap { vehicle, values in
      zip(limits, values).map { row(.kilometre(vehicle), $1, beyond: $0, from: from, text) }
    }
    return bands + [
      row(.kilometre(.motorcycle), 150, from: from, text),
      row(.kilometre(.moped), 120, from: from, text),
      row(.monthlyMinimum, 1000, from: from, text),
    ]
  }

  private static var meals: [Rate] {
    [
      row(.meal(.general), 1750, from: before, to: lastOfOld, oldText),
      row(.meal(.general), 2000, from: new, newText),
      row(.meal(.pacific), 2400, from: new, newText),
      row(
        .canteenShare, 50, from: on(1, 1, 2014),
        decree + ", art. 7 ; arrêté du 20 décembre 2013, art. 9"),
    ] + mealHours
  }

  private static var mealHours: [Rate] {
    let hours: [(RateSubject, Int)] = [
      (.mealOpens(.lunch), 11), (.mealCloses(.lunch), 14), (.mealOpens(.dinner), 18),
      (.mealCloses(.dinner), 21),
    ]
    return hours.map { subject, hour in
      row(
        subject, hour * 60, from: on(3, 7, 2006),
        decree + ", art. 7 ; arrêté du 3 juillet 2006 : absent pendant toute cette durée")
    }
  }

  private static var nights: [Rate] {
    let values: [(NightZone, Int, Int)] = [
      (.base, 7000, 9000), (.largeCity, 9000, 12_000), (.paris, 11_000, 14_000),
      (.disabled, 12_000, 15_000),
    ]
    return values.flatMap { zone, old, current in
      [
        row(.night(zone), old, from: before, to: lastOfOld, oldText),
        row(.night(zone), current, from: new, newText),
      ]
    }
  }

  private static var orders: [Rate] {
    [row(.orderLength, 12, from: on(3, 7, 2006), decree + ", art. 2")]
  }

  private static let before = on(1, 1, 2020)
  private static let lastOfOld = on(21, 9, 2023)
  private static let new = on(22, 9, 2023)
  private static let oldText =
    decree + ", art. 7 ; arrêté du 3 juillet 2006, taux d'avant le 22 septembre 2023"
  private static let newText =
    decree + ", art. 7 ; arrêté du 3 juillet 2006 modifié par l'arrêté du 20 septembre 2023"
}
