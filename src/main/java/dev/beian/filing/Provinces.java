package dev.beian.filing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The 31 provinces with a communications administration (通信管理局), by ISO 3166-2 code. */
public final class Provinces {

  /**
   * A province.
   *
   * @param code ISO 3166-2 code
   * @param chinese short name in Chinese
   * @param english name in English
   * @param gb2260 two-digit code of GB/T 2260
   */
  public record Province(String code, String chinese, String english, String gb2260) {}

  private static final Map<String, Province> BY_CODE = read();

  private Provinces() {}

  /** All codes. */
  public static Set<String> codes() {
    return BY_CODE.keySet();
  }

  /** The province of a code. */
  public static Optional<Province> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** The code that a name, a GB/T 2260 code or a misspelt code probably means. */
  static Optional<String> meantBy(String written) {
    String folded = written.strip().toLowerCase(Locale.ROOT);
    for (Province province : BY_CODE.values()) {
      if (List.of(province.english().toLowerCase(Locale.ROOT), province.gb2260()).contains(folded)
          || folded.equals("cn-" + province.gb2260())
          || folded.startsWith(province.chinese())
          || province.code().equalsIgnoreCase("CN-" + folded)) {
        return Optional.of(province.code());
      }
    }
    return Nearest.to(written, BY_CODE.keySet());
  }

  private static Map<String, Province> read() {
    Map<String, Province> provinces = new LinkedHashMap<>();
    String lines =
        """
        CN-BJ 北京 Beijing 11
        CN-TJ 天津 Tianjin 12
        CN-HE 河北 Hebei 13
        CN-SX 山西 Shanxi 14
        CN-NM 内蒙古 Inner-Mongolia 15
        CN-LN 辽宁 Liaoning 21
        CN-JL 吉林 Jilin 22
        CN-HL 黑龙江 Heilongjiang 23
        CN-SH 上海 Shanghai 31
        CN-JS 江苏 Jiangsu 32
        CN-ZJ 浙江 Zhejiang 33
        CN-AH 安徽 Anhui 34
        CN-FJ 福建 Fujian 35
        CN-JX 江西 Jiangxi 36
        CN-SD 山东 Shandong 37
        CN-HA 河南 Henan 41
        CN-HB 湖北 Hubei 42
        CN-HN 湖南 Hunan 43
        CN-GD 广东 Guangdong 44
        CN-GX 广西 Guangxi 45
        CN-HI 海南 Hainan 46
        CN-CQ 重庆 Chongqing 50
        CN-SC 四川 Sichuan 51
        CN-GZ 贵州 Guizhou 52
        CN-YN 云南 Yunnan 53
        CN-XZ 西藏 Tibet 54
        CN-SN 陕西 Shaanxi 61
        CN-GS 甘肃 Gansu 62
        CN-QH 青海 Qinghai 63
        CN-NX 宁夏 Ningxia 64
        CN-XJ 新疆 Xinjiang 65""";
    for (String line : lines.split("\n", -1)) {
      String[] cells = line.split(" ", -1);
      provinces.put(
          cells[0], new Province(cells[0], cells[1], cells[2].replace('-', ' '), cells[3]));
    }
    return java.util.Collections.unmodifiableMap(provinces);
  }
}
