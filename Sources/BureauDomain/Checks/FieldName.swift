/// The field a broken check points to; forms use the same names.
public enum FieldName: String, CaseIterable, Codable, Sendable {
  // Companies and their activities.
  case company, name, siret, siretMotive, postalCode, phone, email, contact
  case day, result, nextAction, relation, motive
  // Periods and placements.
  case period, span, spanMotive, host, tutor, confirmation, referent, schedule, convention
  case daysDone, attestation, representative
  // The school and its people.
  case academicCorrespondent, directoryVerifiedOn, agent
  case cover, functions, quota, until
  // Rates and what is computed from them.
  case rate, allowance
  // Orders of mission and rounds.
  case order, orderEnd, signatory, stages, vehicle, items, objectives
  // Claims.
  case asked, lunch, dinner, nights, payer
}
