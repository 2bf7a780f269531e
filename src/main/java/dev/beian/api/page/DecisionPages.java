package dev.beian.api.page;

import dev.beian.api.wording.Wording;
import dev.beian.decision.Decision;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Lays decisions out as pages, in HTML and in Markdown. */
@Singleton
public final class DecisionPages {

  /** What an HTML page may load: nothing but the style in it. */
  public static final String CONTENT_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>|~&$]");
  private static final Pattern LEADING = Pattern.compile("^(\\d*)([.)#+-])");

  private final Wording wording = Wording.of("decision");
  private final Template html;
  private final Template markdown;

  DecisionPages(
      @Location("decision.html") Template html, @Location("decision.md") Template markdown) {
    this.html = html;
    this.markdown = markdown;
  }

  /** The forms of a page. */
  public enum Form {
    /** A page that stands for itself. */
    HTML,
    /** Text to be pasted. */
    MARKDOWN
  }

  /** The decision as a page. */
  public String page(
      Form form, Decision decision, SubmittedCase submitted, Rulebook rulebook, String language) {
    return form == Form.HTML
        ? page(html, decision, submitted, rulebook, language, text -> text)
        : page(markdown, decision, submitted, rulebook, language, DecisionPages::plain)
            .replaceAll("\n{3,}", "\n\n");
  }

  private String page(
      Template template,
      Decision decision,
      SubmittedCase submitted,
      Rulebook rulebook,
      String language,
      UnaryOperator<String> safe) {
    return template
        .data(
            "view",
            new DecisionViews(rulebook, wording, language, safe).of(decision, submitted),
            "words",
            wording.all(language),
            "language",
            language)
        .render();
  }

  /** A text in which Markdown and HTML see no marks, on one line. */
  static String plain(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return LEADING.matcher(MARKS.matcher(line).replaceAll("\\\\$0")).replaceFirst("$1\\\\$2");
  }
}
