package dev.beian.api.book;

import dev.beian.api.book.RulebookView.RuleView;
import dev.beian.api.wording.Wording;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page that shows a rulebook by clause. */
@Singleton
final class RulebookPage {

  /** What the page may load: nothing but the style in it. */
  static final String CONTENT_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private final Wording wording = Wording.of("rulebook");
  private final Template template;

  RulebookPage(@Location("rulebook.html") Template template) {
    this.template = template;
  }

  String of(RulebookView book, String language) {
    Map<String, RuleView> rules =
        book.rules().stream().collect(Collectors.toMap(RuleView::name, Function.identity()));
    return template
        .data("book", book, "rules", rules, "words", wording.all(language), "language", language)
        .render();
  }
}
