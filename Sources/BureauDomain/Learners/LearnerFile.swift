/// A learner with the class of now.
public struct LearnerFile: Hashable, Sendable {
  public let learner: Learner
  public let schoolClass: SchoolClass?

  public init(learner: Learner, schoolClass: SchoolClass? = nil) {
    self.learner = learner
    self.schoolClass = schoolClass
  }

  /// What the learner studies: their own formation, else that of the class.
  public var formation: Formation? { learner.formation ?? schoolClass?.formation }
}
