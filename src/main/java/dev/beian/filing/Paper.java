package dev.beian.filing;

/** A paper that goes with an application. */
public enum Paper {
  /** Certificate of the domain name (域名证书). */
  DOMAIN_CERTIFICATE,

  /** Site construction plan (建站方案). */
  SITE_PLAN,

  /** Guarantee letter (保证书). */
  GUARANTEE,

  /** Authorisation of the principal by the legal representative (授权书). */
  AUTHORIZATION_LETTER,

  /** Promise letter of the province (承诺书). */
  COMMITMENT,

  /** Confirmation letter about party building (党建信息确认函). */
  PARTY_BUILDING_LETTER,

  /** Registration authority's certificate of the change (变更证明). */
  CHANGE_CERTIFICATE,

  /** Scan of the new certificate. */
  NEW_CERTIFICATE,

  /** Statement of the filer with seal or fingerprint (情况说明). */
  STATEMENT,

  /** Contract with the provider. */
  CONTRACT,

  /** Proof of work or income. */
  WORK_PROOF,

  /** Guardian's papers and consent. */
  GUARDIAN_PAPERS,

  /** Consent of the competent authority (前置审批). */
  PRE_APPROVAL,

  /** Review form of the website of a public body (网站名称审核表). */
  SITE_NAME_REVIEW,

  /** Signed notice of responsibility for truth (真实性责任告知书). */
  TRUTH_NOTICE,

  /** Video of the promise. */
  PROMISE_VIDEO,

  /** Proof that the domain owner is shareholder or manager. */
  OWNERSHIP_PROOF,

  /** Bills of the principal's phone. */
  PHONE_BILL
}
