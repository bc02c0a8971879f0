internal import BureauDomain

extension Indicator {
  /// What it counts between two days (?1, ?2), of one school (?3) or of all (null): a row each,
  /// with its day, company, placement, words and amount.
  var rows: String {
    let chosen = " FROM (" + facts + ") WHERE ?3 IS NULL OR establishment = ?3"
    guard self == .companiesMet else {
      return "SELECT day, company, placement, subject, amount" + chosen
    }
    return "SELECT max(day) AS day, company, placement, subject, 1 AS amount" + chosen
      + " GROUP BY company"
  }

  private var facts: String {
    switch self {
    case .companiesMet: Self.activities("kind IN ('visit', 'meeting', 'fair')")
    case .visits: Self.activities("kind = 'visit'")
    case .events: Self.activities("kind IN ('fair', 'workshop')")
    case .tutorsForwarded: Self.activities("results LIKE '%\"tutorTraining\"%'")
    case .apprenticeship: Self.activities("purposes LIKE '%\"apprenticeship\"%'")
    case .networkMeetings:
      """
      SELECT day, NULL AS company, NULL AS placement,
        (SELECT name FROM network WHERE network.id = network_meeting.network) AS subject,
        1 AS amount, NULL AS establishment
      FROM network_meeting WHERE day BETWEEN ?1 AND ?2
      """
    case .communications:
      """
      SELECT day, NULL AS company, NULL AS placement, subject, 1 AS amount, NULL AS establishment
      FROM communication WHERE day BETWEEN ?1 AND ?2
      """
    case .newPartners:
      """
      SELECT relation_since AS day, id AS company, NULL AS placement, relation_author AS subject,
        1 AS amount, NULL AS establishment
      FROM company WHERE relation_since BETWEEN ?1 AND ?2 AND stage IN ('partner', 'strongPartner')
      """
    case .tutorsTrained:
      """
      SELECT ifnull(certified_on, training_on) AS day, company, NULL AS placement,
        name AS subject, 1 AS amount, NULL AS establishment
      FROM contact WHERE training = 'done' AND ifnull(certified_on, training_on) BETWEEN ?1 AND ?2
      """
    case .placesOffered:
      """
      SELECT day, company, NULL AS placement, formation || ' ' || period AS subject,
        places AS amount,
        ifnull((SELECT establishment FROM activity WHERE activity.id = offer.activity),
      """ + " " + Self.mainSchool + ") AS establishment"
        + " FROM offer WHERE day BETWEEN ?1 AND ?2 AND state <> 'withdrawn'"
    case .placementsFilled:
      Self.placements(
        day: "agreed_on",
        "agreed_on BETWEEN ?1 AND ?2 AND company IS NOT NULL"
          + " AND ifnull(exit_kind, 'interrupted') IN ('interrupted', 'brokenOff')")
    case .conventionsInTime:
      Self.placements(
        day: "from_day",
        """
        from_day BETWEEN ?1 AND ?2 AND convention IS NOT NULL AND missing = ''
        AND ifnull(exit_kind, 'interrupted') IN ('interrupted', 'brokenOff')
        AND (SELECT max(json_extract(value, '$.on'))
          FROM json_each(convention, '$.signatures')) <= from_day
        """)
    case .appraisals:
      """
      SELECT day, company, NULL AS placement, author AS subject, 1 AS amount,
        NULL AS establishment
      FROM appraisal WHERE day BETWEEN ?1 AND ?2
      """
    }
  }

  private static func activities(_ condition: String) -> String {
    """
    SELECT day, company, NULL AS placement,
      (SELECT name FROM agent WHERE agent.id = activity.agent) AS subject, 1 AS amount,
      ifnull(establishment,
    """ + " " + mainSchool + ") AS establishment FROM activity WHERE day BETWEEN ?1 AND ?2"
      + " AND state = 'done' AND " + condition
  }

  private static func placements(day: String, _ condition: String) -> String {
    "SELECT " + day + " AS day, company, id AS placement,"
      + """
       (SELECT name FROM period WHERE period.id = placement.period)
        || ifnull(', ' || (SELECT label FROM school_class
          WHERE school_class.id = placement.school_class), '') AS subject,
      1 AS amount,
      ifnull((SELECT establishment FROM school_class
        WHERE school_class.id = placement.school_class),
      """ + mainSchool + ") AS establishment FROM placement WHERE " + condition
  }

  private static let mainSchool = "(SELECT id FROM establishment ORDER BY rowid LIMIT 1)"
}
