package dev.beian.api.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Describes what is asked of a decision and what is answered, by examples. Those that belong
 * together, of parameters, case and answer, have one name.
 */
final class AskedDecision {

  private final Descriptions descriptions;
  private final Parameters parameters;
  private final List<Worked> worked = Worked.all();
  private final ObjectMapper json = new ObjectMapper();

  AskedDecision(Descriptions descriptions, Parameters parameters) {
    this.descriptions = descriptions;
    this.parameters = parameters;
  }

  Parameter[] parameters() {
    return new Parameter[] {
      parameters.rulebook(),
      shown(parameters.explain()),
      shown(parameters.rule()),
      shown(parameters.whatIf()),
      parameters.prefer()
    };
  }

  private Parameter shown(Parameter parameter) {
    for (Worked one : worked) {
      String value = one.query().get(parameter.getName());
      if (value != null) {
        parameter.addExample(one.name(), OASFactory.createExample().value(value));
      }
    }
    return parameter;
  }

  /** The cases to send. */
  Content bodies(String schema) {
    var media =
        OASFactory.createMediaType()
            .schema(OASFactory.createSchema().ref("#/components/schemas/" + schema));
    Examples.all()
        .forEach(
            (name, text) ->
                media.addExample(
                    name.replace('/', '-'), OASFactory.createExample().value(tree(text))));
    worked.forEach(
        one ->
            media.addExample(
                one.name(), OASFactory.createExample().summary(summary(one)).value(one.body())));
    return OASFactory.createContent().addMediaType(MediaType.APPLICATION_JSON, media);
  }

  /** The answers to those that are worked out. */
  Content answers(Schema decision) {
    var media = OASFactory.createMediaType().schema(decision);
    for (Worked one : worked) {
      Example answer =
          OASFactory.createExample()
              .summary(summary(one))
              .description(descriptions.of("shortened", one.request()))
              .value(one.answer());
      media.addExample(one.name(), answer);
    }
    return OASFactory.createContent().addMediaType(MediaType.APPLICATION_JSON, media);
  }

  private String summary(Worked one) {
    return descriptions.of("example." + one.name()).replace("\n\n", " · ");
  }

  private Object tree(String text) {
    try {
      return Objects.requireNonNull(json.readValue(text, Object.class));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
