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

  /// A night away.
  public static func night(
    on day: Day, in zone: NightZone, _ book: RateBook
  ) throws(RateGap) -> Calculation {
    let row = try book.row(of: .night(zone), on: day)
    return Calculation(
      .amount(Euro(cents: row.value)), "Une \(zone.label), le \(day).",
      Rated(value: row.value, rows: [row]))
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
