package dev.beian.api.problem;

import java.util.Collection;
import java.util.List;

/**
 * A parameter of a request has a value that there is not. It is an answer, and carries no stack.
 */
public final class InvalidParameterException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final String value;
  private final transient List<String> known;

  /**
   * The parameter.
   *
   * @param name its name
   * @param value its value
   * @param known the values there are
   */
  public InvalidParameterException(String name, String value, Collection<String> known) {
    super("a parameter is invalid", null, false, false);
    this.name = name;
    this.value = value;
    this.known = List.copyOf(known);
  }

  String name() {
    return name;
  }

  String value() {
    return value;
  }

  /** The values there are. */
  List<String> known() {
    return known;
  }
}
