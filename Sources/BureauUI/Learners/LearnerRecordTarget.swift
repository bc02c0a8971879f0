internal import BureauDomain

/// What a line of a learner's record opens.
enum LearnerRecordTarget: Hashable, Sendable {
  case identity
  case placement(Placement.ID)
}
