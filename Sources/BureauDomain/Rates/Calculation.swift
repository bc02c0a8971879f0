/// One answer of the calculator: the value, how it was reached, and the text it rests on. The
/// command line and the screens show the same.
public struct Calculation: Hashable, Sendable {
  public enum Value: Hashable, Sendable {
    case day(Day)
    case amount(Euro)

    /// « 31/08/2027 », « 36,00 € ».
    public var french: String {
      switch self {
      case .day(let day): day.french
      case .amount(let amount): amount.french
      }
    }

    /// « 2027-08-31 », « 36.00 », for programs.
    public var plain: String {
      switch self {
      case .day(let day): day.iso
      case .amount(let amount): amount.decimal
      }
    }

    /// « jour », « EUR », for programs.
    public var unit: String {
      switch self {
      case .day: "jour"
      case .amount: "EUR"
      }
    }
  }

  public let value: Value
  /// « 50 km × 0,32 € + 50 km × 0,40 € ».
  public let detail: String
  /// The legal text used, and what it says of this case.
  public let text: String
  /// What the person must know besides, each with its check.
  public let warnings: [Violation]

  /// The last day of a permanent order.
  public static func orderEnd(from start: Day, in book: RateBook) throws(RateGap) -> Calculation {
    let last = try OrderTerm.lastDay(from: start, in: book)
    return Calculation(
      .day(last.value),
      "Un ordre permanent commencé le \(start) va jusqu'au \(last.value.longFrench), au plus tard.",
      last)
  }

  /// A journey by personal vehicle.
  public static func kilometres(
    _ distance: Distance, after earlier: Distance, _ vehicle: VehicleClass, on day: Day,
    in book: RateBook
  ) throws(RateGap) -> Calculation {
    let cost = try KilometreCost(distance, after: earlier, vehicle, on: day, in: book)
    return Calculation(
      .amount(cost.amount.value),
      "\(cost.french) : \(vehicle.label), après \(earlier) en \(day.year).", cost.amount)
  }

  /// A meal away.
  public static func meal(
    on day: Day, inCanteen: Bool, in book: RateBook
  ) throws(RateGap) -> Calculation {
    let amount = try MealCost.amount(inCanteen: inCanteen, on: day, in: book)
    let place = inCanteen ? "pris dans un restaurant administratif" : "à l'extérieur"
    return Calculation(.amount(amount.value), "Un repas \(place), le \(day).", amount)
  }

  /// The meals of a trip, those one was away for the whole of their hours, each at the rate of its
  /// day.
  public static func meals(
    of span: TripSpan, inCanteen: Bool, in book: RateBook
  ) throws(RateGap) -> Calculation {
    var meals: [(name: String, amount: Rated<Euro>)] = []
    for day in span.days {
      for time in MealTime.allCases where try span.isOwed(time, on: day, in: book) {
        meals.append(
          (
            "\(time.label) du \(day.shortFrench)",
            try MealCost.amount(inCanteen: inCanteen, on: day, in: book)
          ))
      }
    }
    let total = meals.map(\.amount.value).sum()
    let detail =
      meals.isEmpty
      ? "Aucun repas : il faut être absent toute la plage de midi, ou du soir."
      : meals.map { "\($0.name) \($0.amount.value)" }.joined(separator: " + ") + "."
    var rows = meals.flatMap(\.amount.rows)
    if rows.isEmpty { rows = [try book.row(of: .mealOpens(.lunch), on: span.on)] }
    return Calculation(.amount(total), detail, Rated(value: total, rows: rows))
  }

  /// Nights away, one after the other, each at the rate of its day.
  public static func nights(
    _ count: Int = 1, from day: Day, in zone: NightZone, _ book: RateBook
  ) throws(RateGap) -> Calculation {
    var rows: [Rate] = []
    for index in 0..<count {
      rows.append(try book.row(of: .night(zone), on: day.adding(days: index)))
    }
    let total = rows.map { Euro(cents: $0.value) }.sum()
    let rates = rows.reduce(into: [Rate]()) { if !$0.contains($1) { $0.append($1) } }
    let detail =
      count == 1
      ? "Une \(zone.label), le \(day)."
      : rates.map { rate in "\(rows.count { $0 == rate }) × \(rate.french)" }
        .joined(separator: " + ") + " : \(zone.label), dès le \(day)."
    return Calculation(.amount(total), detail, Rated(value: total, rows: rates))
  }

  /// The allowance of a learner for days done; none for a student of BTS or an apprentice.
  public static func allowance(
    _ status: AllowanceStatus, days: Int, after earlier: Euro, in year: SchoolYear, _ book: RateBook
  ) throws(RateGap) -> Calculation {
    guard case .paid(let level) = status else {
      return Calculation(
        value: .amount(.zero), detail: "Pas d'allocation de PFMP.",
        text: "\(RateSeeds.allowanceText), pas d'allocation (\(AL01.id.reference))",
        warnings: [AL01.violation(status)].compactMap { $0 })
    }
    let allowance = try Allowance(level, days: days, after: earlier, in: year, book)
    let day = allowance.amount.rows[0].french
    let cut = allowance.isCut ? ", plafond atteint" : ""
    return Calculation(
      value: .amount(allowance.amount.value),
      detail: "\(Plural.count(days, "jour")) × \(day), après \(earlier) ; plafond de l'année "
        + "\(allowance.cap)\(cut).",
      text: allowance.amount.text + cut,
      warnings: [AL01.violation(allowance)].compactMap { $0 })
  }
}

extension Calculation {
  private init(_ value: Value, _ detail: String, _ rated: Rated<some Hashable & Sendable>) {
    self.init(value: value, detail: detail, text: rated.text, warnings: [])
  }
}
