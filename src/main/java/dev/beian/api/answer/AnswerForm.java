package dev.beian.api.answer;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.beian.filing.Notations;
import dev.beian.filing.Particulars;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The JSON of a decision with gaps for what differs between cases that are alike. */
final class AnswerForm {

  private static final String REST = ",\"rulebook\":";
  private static final byte[] NULL = ascii("null");

  /**
   * A gap.
   *
   * @param kind how the name is written, a constant of {@link HeldNames}
   * @param place the name's place among those of the case
   * @param at where in the text it goes
   */
  private record Gap(char kind, int place, int at) {

    static Gap of(String mark, int at) {
      return new Gap(mark.charAt(0), Integer.parseInt(mark, 1, mark.length(), 10), at);
    }
  }

  private final Upshot upshot;
  private final byte[] text;
  private final List<Gap> gaps;

  private AnswerForm(Upshot upshot, byte[] text, List<Gap> gaps) {
    this.upshot = upshot;
    this.text = text;
    this.gaps = gaps;
  }

  /**
   * Makes the form of an answer.
   *
   * @param upshot what a decision came to
   * @param json its JSON, written with {@link HeldNames}
   * @param edge what begins and ends a mark
   */
  static AnswerForm of(Upshot upshot, byte[] json, String edge) {
    // One character a byte: places in the string are places in the bytes, and finding is fast.
    String bytes = new String(json, StandardCharsets.ISO_8859_1);
    ByteBuffer text = ByteBuffer.allocate(json.length);
    List<Gap> gaps = new ArrayList<>();
    int from = Objects.checkIndex(bytes.indexOf(REST), json.length);
    int mark = bytes.indexOf(edge, from);
    while (mark >= 0) {
      int kind = mark + edge.length();
      int end = bytes.indexOf(edge, kind);
      text.put(json, from, mark - from);
      gaps.add(Gap.of(bytes.substring(kind, end), text.position()));
      from = end + edge.length();
      mark = bytes.indexOf(edge, from);
    }
    text.put(json, from, json.length - from);
    return new AnswerForm(upshot, Arrays.copyOf(text.array(), text.position()), List.copyOf(gaps));
  }

  /** What the decision came to. */
  Upshot upshot() {
    return upshot;
  }

  /** Bytes of its text. */
  int size() {
    return text.length;
  }

  /**
   * The answer to a case.
   *
   * @param id the id of its decision
   * @param own what is the case's own
   */
  byte[] filled(String id, Particulars own) {
    byte[] opening = opening(id, own);
    List<byte[]> registrable = encoded(own, Particulars.Name::registrable);
    List<byte[]> submitted = encoded(own, Particulars.Name::submitted);
    List<byte[]> names = new ArrayList<>(gaps.size());
    int length = opening.length + text.length;
    for (Gap gap : gaps) {
      byte[] name =
          (gap.kind() == HeldNames.REGISTRABLE ? registrable : submitted).get(gap.place());
      names.add(name);
      length += name.length;
    }
    ByteBuffer json = ByteBuffer.allocate(length).put(opening);
    int from = 0;
    for (int i = 0; i < names.size(); i++) {
      int at = gaps.get(i).at();
      json.put(text, from, at - from).put(names.get(i));
      from = at;
    }
    return json.put(text, from, text.length - from).array();
  }

  private static List<byte[]> encoded(Particulars own, Function<Particulars.Name, String> written) {
    return own.names().stream().map(name -> encoded(written.apply(name))).toList();
  }

  private static byte[] opening(String id, Particulars own) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    json.writeBytes(ascii("{\"id\":\"" + id + "\",\"reference\":"));
    own.reference().ifPresentOrElse(one -> quote(one, json), () -> json.writeBytes(NULL));
    json.writeBytes(ascii(",\"asOf\":"));
    quote(Notations.written(own.asOf()), json);
    return json.toByteArray();
  }

  private static void quote(String text, ByteArrayOutputStream json) {
    json.write('"');
    json.writeBytes(encoded(text));
    json.write('"');
  }

  private static byte[] encoded(String text) {
    return JsonStringEncoder.getInstance().quoteAsUTF8(text);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
