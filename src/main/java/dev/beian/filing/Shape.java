package dev.beian.filing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a member of a case may hold. */
public sealed interface Shape {

  /** Text of at most so many characters. */
  record Text(int maxLength) implements Shape {}

  /** One of a closed list of words. */
  record Choice(List<String> values) implements Shape {
    static Choice of(Class<? extends Enum<?>> words) {
      return new Choice(java.util.Arrays.stream(words.getEnumConstants()).map(Enum::name).toList());
    }
  }

  /** True or false. */
  record Flag() implements Shape {}

  /** A whole number from 0 to the most. */
  record Count(int most) implements Shape {}

  /** Text in a notation of the field. */
  record Notation(Kind kind) implements Shape {
    /** The notations. */
    public enum Kind {
      /** A day, {@code 2024-06-01}. */
      DAY,
      /** An RFC 3339 date-time. */
      DATE_TIME,
      /** An RFC 3339 date-time, or a day that stands for its first instant in Asia/Shanghai. */
      DAY_OR_DATE_TIME,
      /** ISO 3166-2 code of a province with a communications administration. */
      PROVINCE,
      /** ISO 3166-1 alpha-2 code. */
      REGION,
      /** Id of a provider: small letters, digits and hyphens. */
      PROVIDER,
      /** A domain or host name, in Unicode or with xn-- labels. */
      DOMAIN_NAME
    }
  }

  /** A list of at most so many entries; of a set, none twice. */
  record Many(Shape entry, int most, boolean set) implements Shape {}

  /** An object; nullable where {@code null} is an answer of its own. */
  record Thing(Map<String, Field> fields, boolean nullable) implements Shape {

    static Thing of(Field... fields) {
      Map<String, Field> byName = new LinkedHashMap<>();
      for (Field field : fields) {
        byName.put(field.name(), field);
      }
      return new Thing(java.util.Collections.unmodifiableMap(byName), false);
    }

    Thing orNull() {
      return new Thing(fields, true);
    }
  }
}
