package dev.beian.api.answer;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.beian.decision.Decision;
import dev.beian.filing.Notations;
import dev.beian.filing.Particulars;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The JSON of a decision with gaps for what differs between cases that are alike.
 *
 * @param decision the decision; id, reference, instant and names in it are of no case
 * @param parts the text between the gaps
 * @param gaps what goes between one part and the next
 * @param size bytes it takes, without the decision
 */
record AnswerForm(Decision decision, List<byte[]> parts, List<Gap> gaps, int size) {

  private static final byte[] REST = ",\"rulebook\":".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_OPENING = 256;

  /**
   * A gap.
   *
   * @param kind how the name is written, a constant of {@link HeldNames}
   * @param place the name's place among those of the case
   */
  record Gap(char kind, int place) {}

  /**
   * Makes the form of an answer.
   *
   * @param decision a decision that was written with {@link HeldNames}
   * @param json its JSON
   * @param edge what begins and ends a mark
   */
  static AnswerForm of(Decision decision, byte[] json, String edge) {
    byte[] wanted = edge.getBytes(StandardCharsets.US_ASCII);
    List<byte[]> parts = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    int from = Objects.checkIndex(indexOf(json, REST, 0), json.length);
    int mark = indexOf(json, wanted, from);
    while (mark >= 0) {
      int kind = mark + wanted.length;
      int end = indexOf(json, wanted, kind);
      parts.add(Arrays.copyOfRange(json, from, mark));
      gaps.add(
          new Gap(
              (char) json[kind],
              Integer.parseInt(
                  new String(json, kind + 1, end - kind - 1, StandardCharsets.US_ASCII))));
      from = end + wanted.length;
      mark = indexOf(json, wanted, from);
    }
    parts.add(Arrays.copyOfRange(json, from, json.length));
    int size = parts.stream().mapToInt(part -> part.length).sum();
    return new AnswerForm(decision, List.copyOf(parts), List.copyOf(gaps), size);
  }

  /**
   * The answer to a case.
   *
   * @param id the id of its decision
   * @param own what is the case's own
   */
  byte[] filled(String id, Particulars own) {
    ByteArrayOutputStream json = new ByteArrayOutputStream(size + LONGEST_OPENING);
    write("{\"id\":\"" + id + "\",\"reference\":", json);
    own.reference()
        .ifPresentOrElse(reference -> writeText(reference, json), () -> write("null", json));
    write(",\"asOf\":", json);
    writeText(Notations.written(own.asOf()), json);
    for (int i = 0; i < gaps.size(); i++) {
      json.writeBytes(parts.get(i));
      json.writeBytes(encoded(name(gaps.get(i), own)));
    }
    json.writeBytes(parts.get(gaps.size()));
    return json.toByteArray();
  }

  private static String name(Gap gap, Particulars own) {
    Particulars.Name name = own.names().get(gap.place());
    return gap.kind() == HeldNames.REGISTRABLE ? name.registrable() : name.submitted();
  }

  private static void write(String ascii, ByteArrayOutputStream json) {
    json.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
  }

  private static void writeText(String text, ByteArrayOutputStream json) {
    json.write('"');
    json.writeBytes(encoded(text));
    json.write('"');
  }

  private static byte[] encoded(String text) {
    return JsonStringEncoder.getInstance().quoteAsUTF8(text);
  }

  private static int indexOf(byte[] json, byte[] wanted, int from) {
    for (int at = from; at <= json.length - wanted.length; at++) {
      int same = 0;
      while (same < wanted.length && json[at + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return at;
      }
    }
    return -1;
  }
}
