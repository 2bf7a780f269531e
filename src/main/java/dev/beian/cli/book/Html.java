package dev.beian.cli.book;

import dev.beian.cli.Language;
import java.util.List;

/** Writes one HTML page that needs nothing else. */
final class Html implements Pages {

  private static final String STYLE =
      """
      body { font: 16px/1.6 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
      h2 { border-bottom: 1px solid #ccc; margin-top: 3rem; }
      table { border-collapse: collapse; }
      th, td { border: 1px solid #ccc; padding: .2rem .6rem; text-align: left; }
      @media (prefers-color-scheme: dark) { body { background: #111; color: #ddd; } }
      """;

  private final StringBuilder text = new StringBuilder();
  private final Language language;

  Html(Language language) {
    this.language = language;
  }

  @Override
  public void heading(int level, String heading) {
    element("h" + level, heading);
  }

  @Override
  public void paragraph(String paragraph) {
    element("p", paragraph);
  }

  @Override
  public void list(List<String> entries) {
    text.append("<ul>\n");
    entries.forEach(entry -> element("li", entry));
    text.append("</ul>\n");
  }

  @Override
  public void table(List<List<String>> rows) {
    text.append("<table>\n");
    for (int i = 0; i < rows.size(); i++) {
      text.append("<tr>");
      for (String cell : rows.get(i)) {
        element(i == 0 ? "th" : "td", cell);
      }
      text.append("</tr>\n");
    }
    text.append("</table>\n");
  }

  private void element(String name, String content) {
    text.append('<').append(name).append('>').append(escaped(content));
    text.append("</").append(name).append(">\n");
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String text() {
    return "<!DOCTYPE html>\n<html lang=\""
        + language.code()
        + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
        + language.of("规则手册", "Rule book")
        + "</title>\n<style>\n"
        + STYLE
        + "</style>\n</head>\n<body>\n"
        + text
        + "</body>\n</html>\n";
  }
}
