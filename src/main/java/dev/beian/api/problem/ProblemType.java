package dev.beian.api.problem;

import java.util.Locale;
import java.util.Optional;

/** The kinds of problems; each has a stable URI. */
public enum ProblemType {
  /** The request cannot be read as HTTP. */
  BAD_REQUEST(400),
  /** A parameter has a value that there is not. */
  INVALID_PARAMETER(400),
  /** The body is not JSON. */
  NOT_JSON(400),
  /** Nothing is at the path. */
  NOT_FOUND(404),
  /** No such rulebook is kept. */
  UNKNOWN_RULEBOOK(404),
  /** The path knows other methods. */
  METHOD_NOT_ALLOWED(405),
  /** The answer has no such form. */
  NOT_ACCEPTABLE(406),
  /** The body is too large. */
  BODY_TOO_LARGE(413),
  /** The path is too long. */
  PATH_TOO_LONG(414),
  /** The body has another form. */
  UNSUPPORTED_MEDIA_TYPE(415),
  /** The case has faults. */
  INVALID_CASE(422),
  /** The archive holds no folder that could be checked. */
  UNFIT_ARCHIVE(422),
  /** The header fields are too large. */
  HEADERS_TOO_LARGE(431),
  /** The service is at fault. */
  INTERNAL(500),
  /** The service cannot answer now. */
  UNAVAILABLE(503),
  /** A rule tries too much on this case. */
  EXPLODING_RULE(503),
  /** Another check is running. */
  CHECK_BUSY(503),
  /** The check takes too long. */
  CHECK_TOO_LONG(503);

  private final int status;

  ProblemType(int status) {
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The stable id, such as {@code invalid-case}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The stable URI, such as {@code /problems/invalid-case}. */
  public String uri() {
    return "/problems/" + id();
  }

  /** The first type of a status; where there is none, whoever is at fault. */
  public static ProblemType ofStatus(int status) {
    return find(status).orElse(status < 500 ? BAD_REQUEST : INTERNAL);
  }

  private static Optional<ProblemType> find(int status) {
    for (ProblemType type : values()) {
      if (type.status == status) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
