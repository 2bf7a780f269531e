package dev.beian.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.beian.filing.Domain;
import java.util.Objects;

/**
 * How a decision writes domain names. Rules decide by what is known of a name and seldom by the
 * name itself, so one decision can be written for many names.
 */
public interface Naming {

  /** Writes names as they are. */
  Naming PLAIN =
      new Naming() {
        @Override
        public String name(Domain domain) {
          return Objects.requireNonNull(domain.name());
        }

        @Override
        public Object submitted(String pointer, JsonNode value) {
          return value;
        }
      };

  /**
   * The registrable name of a domain, as texts and lists show it.
   *
   * @param domain a domain whose name is known
   */
  String name(Domain domain);

  /**
   * A value of the case as it was submitted, among the reasons for a finding.
   *
   * @param pointer JSON Pointer of the value
   * @param value the value
   */
  Object submitted(String pointer, JsonNode value);
}
