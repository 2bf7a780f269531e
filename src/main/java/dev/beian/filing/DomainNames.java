package dev.beian.filing;

import com.google.common.net.InternetDomainName;
import java.net.IDN;
import java.util.Optional;

/** Reads domain names: Unicode and xn-- forms are one, and the registrable name decides. */
public final class DomainNames {

  private static final int LONGEST = 253;

  private DomainNames() {}

  /**
   * A name as it was read.
   *
   * @param registrable the name a registry registers, such as {@code example.com.cn}, in lower-case
   *     ASCII form
   * @param isBelow whether it was the name of a host below that one
   */
  public record Read(String registrable, boolean isBelow) {}

  /**
   * The registrable name of a domain or host name, in lower-case ASCII form.
   *
   * @param written the name as submitted, in either form; one final dot is allowed
   * @return empty where the text is no domain name
   */
  public static Optional<String> registrable(String written) {
    return read(written).map(Read::registrable);
  }

  /**
   * Reads a domain or host name.
   *
   * @param written the name as submitted, in either form; one final dot is allowed
   * @return empty where the text is no domain name
   */
  static Optional<Read> read(String written) {
    try {
      String ascii = IDN.toASCII(written.strip(), IDN.USE_STD3_ASCII_RULES);
      if (ascii.length() > LONGEST) {
        return Optional.empty();
      }
      InternetDomainName name = InternetDomainName.from(ascii);
      if (!name.hasParent() || name.isRegistrySuffix()) {
        return Optional.empty();
      }
      if (name.hasRegistrySuffix()) {
        InternetDomainName top = name.topDomainUnderRegistrySuffix();
        return Optional.of(new Read(top.toString(), top.parts().size() < name.parts().size()));
      }
      int labels = name.parts().size();
      return Optional.of(
          new Read(String.join(".", name.parts().subList(labels - 2, labels)), labels > 2));
    } catch (IllegalArgumentException notADomainName) {
      return Optional.empty();
    }
  }

  /** The last label of a name. */
  static String suffixOf(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Whether a label in its Unicode form is written in Chinese characters. */
  static boolean inChinese(String label) {
    return label.codePoints().allMatch(Character::isIdeographic);
  }

  /** The Unicode form of a name in ASCII form. */
  public static String unicode(String ascii) {
    return IDN.toUnicode(ascii);
  }
}
