package dev.beian.filing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.filing.Shape.Notation;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing passes for a sound case because it looks like one. */
class OutlineTest {

  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T08:00:00+08:00");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'a':1,'b':2}          | {'a#1,1\\u0027b':2}",
        "{'a':'x','b':'y'}      | {'a':'x1\\u0027b1\\\"y'}",
        "{'a':1}                | {'a':1.0}",
        "{'a':100}              | {'a':1E2}",
        "{'a':'true'}           | {'a':true}",
        "{'a':'null'}           | {'a':null}",
        "{'a':[['x'],'y']}      | {'a':[['x','y']]}",
        "{'a':['xy']}           | {'a':['x','y']}",
        "{'reference':'x'}      | {'reference':1}",
        "{'asOf':'2026-11-22'}  | {'asOf':20261122}",
        "{'name':'a.com'}       | {'name':'b.com'}",
        "{'websites':[{'domains':[{'name':'a.com'}]}]} | {'websites':[{'domains':[{'name?':''}]}]}",
        "{'websites':[{'domains':[{'name':'a.com'}]}]} | {'websites':[{'domains':[{}]}]}",
        "{'websites':[{'domains':[{'name':'a.com'}]}]} | {'websites':[{'domains':[{'name':1}]}]}",
      })
  void differentThingsHaveDifferentOutlines(String one, String other) throws Exception {
    assertThat(outline(one).text()).isNotEqualTo(outline(other).text());
  }

  @Test
  void theOrderOfMembersMakesNoDifference() throws Exception {
    assertThat(outline("{'a':1,'b':{'c':2,'d':3}}").text())
        .isEqualTo(outline("{'b':{'d':3,'c':2},'a':1}").text());
  }

  @Test
  void whatIsOnesOwnIsInTheRestOnly() throws Exception {
    Outline one = outline("{'reference':'r','websites':[{'domains':[{'name':'a.com'}]}]}");
    Outline other = outline("{'reference':'s','websites':[{'domains':[{'name':'b.com'}]}]}");

    assertThat(one.text()).isEqualTo(other.text());
    assertThat(one.rest()).isNotEqualTo(other.rest());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'reference':' '}",
        "{'asOf':'2026-02-30'}",
        "{'filer':{'filing':{'number':''}}}",
        "{'websites':[{'domains':[{'name':'nothing'}]}]}",
        "{'websites':[{'domains':[{'name':'a.com'},{'name':'www.a.com'}]}]}",
        "{'application':{'statusSince':'yesterday'}}",
      })
  void whatIsOnesOwnIsCheckedEachTime(String unsound) throws Exception {
    assertThat(outline(unsound).particulars(NOW)).isEmpty();
  }

  @Test
  void everyDateTimeOfACaseIsNoted() {
    List<String> places = new ArrayList<>();
    dateTimes("", Vocabulary.CASE, places);

    assertThat(places).hasSizeGreaterThanOrEqualTo(3);
    for (String place : places) {
      ObjectNode root = NODES.objectNode();
      root.withObject(place.substring(0, place.lastIndexOf('/')))
          .put(place.substring(place.lastIndexOf('/') + 1), "2026-11-22T07:00:00+08:00");

      assertThat(Outline.of(root).particulars(NOW).orElseThrow().minutes())
          .as(place)
          .containsExactly(60L);
    }
  }

  private static void dateTimes(String pointer, Shape shape, List<String> places) {
    BiConsumer<String, Shape> below = (name, one) -> dateTimes(pointer + "/" + name, one, places);
    if (shape.equals(new Notation(Notation.Kind.DATE_TIME))) {
      places.add(pointer);
    } else if (shape instanceof Shape.Thing thing) {
      thing.fields().values().forEach(field -> below.accept(field.name(), field.shape()));
    } else if (shape instanceof Shape.Many many) {
      below.accept("0", many.entry());
    }
  }

  private static Outline outline(String text) throws Exception {
    byte[] json = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return SentCase.of(json).outline().orElseThrow();
  }
}
