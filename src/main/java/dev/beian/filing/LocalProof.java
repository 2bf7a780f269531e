package dev.beian.filing;

/** What ties an individual to the province of the filing where the ID card is of another. */
public enum LocalProof {
  /** A residence permit (居住证). */
  RESIDENCE_PERMIT,

  /** A temporary residence permit (暂住证). */
  TEMPORARY_PERMIT,

  /** A certificate of residence by the police. */
  RESIDENCE_CERTIFICATE,

  /** Social security paid there. */
  SOCIAL_SECURITY,

  /** A property deed or purchase contract. */
  PROPERTY,

  /** A lease of at least a year. */
  LEASE,

  /** A contract or proof of work. */
  WORK_CONTRACT,

  /** A student card or proof of study. */
  STUDENT_CARD,

  /** A phone number of the province. */
  LOCAL_PHONE
}
