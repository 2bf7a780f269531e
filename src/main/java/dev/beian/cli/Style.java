package dev.beian.cli;

/**
 * The look of texts on a terminal.
 *
 * @param coloured whether there are colours at all
 */
public record Style(boolean coloured) {

  /** Without colours. */
  public static final Style PLAIN = new Style(false);

  /** What is wrong. */
  public String red(String text) {
    return sgr("31;1", text);
  }

  /** What could be better. */
  public String yellow(String text) {
    return sgr("33", text);
  }

  /** What is right. */
  public String green(String text) {
    return sgr("32", text);
  }

  /** Places and names. */
  public String cyan(String text) {
    return sgr("36", text);
  }

  /** Headings. */
  public String bold(String text) {
    return sgr("1", text);
  }

  /** What can be passed over. */
  public String dim(String text) {
    return sgr("2", text);
  }

  private String sgr(String code, String text) {
    return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
