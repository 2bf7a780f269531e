package dev.beian.filing;

import com.google.common.net.InternetDomainName;
import java.net.IDN;
import java.util.Optional;

/** Reads domain names: Unicode and xn-- forms are one, and the registrable name decides. */
public final class DomainNames {

  private static final int LONGEST = 253;

  private DomainNames() {}

  /**
   * The registrable name of a domain or host name, in lower-case ASCII form.
   *
   * @param written the name as submitted, in either form; one final dot is allowed
   * @return the name a registry registers, such as {@code example.com.cn}; empty where the text is
   *     no domain name
   */
  public static Optional<String> registrable(String written) {
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
        return Optional.of(name.topDomainUnderRegistrySuffix().toString());
      }
      int labels = name.parts().size();
      return Optional.of(String.join(".", name.parts().subList(labels - 2, labels)));
    } catch (IllegalArgumentException notADomainName) {
      return Optional.empty();
    }
  }

  /** Whether a name that has been checked is that of a host below a registrable name. */
  static boolean isBelow(String written) {
    String ascii = IDN.toASCII(written.strip(), IDN.USE_STD3_ASCII_RULES);
    int labels = InternetDomainName.from(ascii).parts().size();
    return labels > InternetDomainName.from(registrable(written).orElseThrow()).parts().size();
  }

  /** The last label of a domain or host name that has been checked, in its Unicode form. */
  static String suffix(String written) {
    String name = registrable(written).orElseThrow();
    return unicode(name.substring(name.lastIndexOf('.') + 1));
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
