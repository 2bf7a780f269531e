package dev.beian.api.problem;

import java.util.List;

/**
 * Why a request was not served, as RFC 9457 writes it.
 *
 * @param type stable URI of the kind of problem
 * @param title the kind in words
 * @param status the HTTP status
 * @param detail what is wrong with this request
 * @param errors the single faults of a case
 */
public record Problem(String type, String title, int status, String detail, List<Entry> errors) {

  /** Its media type. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * A single fault.
   *
   * @param pointer JSON Pointer of the place in the case
   * @param detail what is wrong there
   * @param hint what would be accepted
   */
  public record Entry(String pointer, String detail, String hint) {}
}
