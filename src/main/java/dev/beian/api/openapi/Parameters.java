package dev.beian.api.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** Describes the parameters and headers of requests. */
final class Parameters {

  private final Descriptions descriptions;

  Parameters(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  Parameter language() {
    return of(In.HEADER, "Accept-Language", "language", text()).example("en");
  }

  Parameter requestId() {
    return of(In.HEADER, "X-Request-Id", "requestId", text().pattern("^[A-Za-z0-9._-]{1,64}$"));
  }

  Parameter prefer() {
    return of(In.HEADER, "Prefer", "prefer", text()).example("explain=full");
  }

  Parameter rulebook() {
    return of(In.QUERY, "rulebook", "rulebook", text());
  }

  Parameter explain() {
    return of(In.QUERY, "explain", "explain", text().enumeration(List.of("full", "all")));
  }

  Parameter rule() {
    return of(In.QUERY, "rule", "rule", text());
  }

  Parameter whatIf() {
    Schema yesOrNo = OASFactory.createSchema().addType(SchemaType.BOOLEAN).defaultValue(false);
    return of(In.QUERY, "whatIf", "whatIf", yesOrNo);
  }

  private Parameter of(In in, String name, String key, Schema schema) {
    return OASFactory.createParameter()
        .name(name)
        .in(in)
        .required(false)
        .description(descriptions.of(key))
        .schema(schema);
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(SchemaType.STRING);
  }
}
