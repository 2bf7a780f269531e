package dev.beian.api.openapi;

import dev.beian.api.book.RulebookState;
import dev.beian.api.book.RulebookView;
import dev.beian.api.problem.Problem;
import dev.beian.api.problem.ProblemType;
import dev.beian.decision.Decision;
import dev.beian.scenario.check.CheckView;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Describes the API: cases from the vocabulary, answers from the records that are written. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiDescription implements OASFilter {

  private static final String CASE = "Case";
  private static final List<ProblemType> OF_EVERY_PATH =
      List.of(
          ProblemType.NOT_ACCEPTABLE,
          ProblemType.BODY_TOO_LARGE,
          ProblemType.INTERNAL,
          ProblemType.UNAVAILABLE);
  private final Descriptions descriptions = new Descriptions();
  private final RecordSchemas records = new RecordSchemas(descriptions);
  private final Parameters parameters = new Parameters(descriptions);
  private final AskedDecision asked = new AskedDecision(descriptions, parameters);

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Schema decision = records.reference(Decision.class);
    Schema rulebook = records.reference(RulebookView.class);
    Schema problem = records.reference(Problem.class);
    Schema state = records.reference(RulebookState.class);
    describe(
        api,
        "/v1/decisions",
        responses(
            asked
                .answers(decision)
                .addMediaType(MediaType.TEXT_HTML, OASFactory.createMediaType().schema(text()))
                .addMediaType("text/markdown", OASFactory.createMediaType().schema(text())),
            problem,
            ProblemType.NOT_JSON,
            ProblemType.UNSUPPORTED_MEDIA_TYPE,
            ProblemType.UNKNOWN_RULEBOOK,
            ProblemType.INVALID_CASE),
        body(asked.bodies(CASE)),
        asked.parameters());
    describe(
        api,
        "/v1/rulebook",
        responses(
            content(rulebook, MediaType.APPLICATION_JSON)
                .addMediaType(MediaType.TEXT_HTML, OASFactory.createMediaType().schema(text())),
            problem),
        Optional.empty());
    describe(
        api,
        "/v1/rulebook/active",
        responses(
            content(state, MediaType.APPLICATION_JSON),
            problem,
            ProblemType.NOT_JSON,
            ProblemType.UNSUPPORTED_MEDIA_TYPE,
            ProblemType.UNKNOWN_RULEBOOK),
        body(content(hash(), MediaType.APPLICATION_JSON)));
    describe(
        api,
        "/v1/rulebook/check",
        responses(
            content(records.reference(CheckView.class), MediaType.APPLICATION_JSON),
            problem,
            ProblemType.UNSUPPORTED_MEDIA_TYPE,
            ProblemType.UNFIT_ARCHIVE),
        body(
            content(text().format("binary"), "application/zip")
                .addMediaType(
                    MediaType.MULTIPART_FORM_DATA, OASFactory.createMediaType().schema(files()))));
    Map<String, Schema> schemas = records.all();
    schemas.put(CASE, new CaseSchema(descriptions).schema());
    api.setComponents(OASFactory.createComponents().schemas(schemas));
    api.setInfo(
        OASFactory.createInfo()
            .title("备案决定 · Beian Decisions")
            .version("1")
            .description(descriptions.of("api")));
  }

  /** The parts of a form: files by any name. */
  private static Schema files() {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.OBJECT)
        .additionalPropertiesSchema(text().format("binary"));
  }

  private void describe(
      OpenAPI api,
      String path,
      APIResponses responses,
      Optional<RequestBody> body,
      Parameter... more) {
    api.getPaths()
        .getPathItem(path)
        .getOperations()
        .forEach(
            (method, operation) -> {
              operation
                  .summary(descriptions.of(path + ".summary").replace("\n\n", " · "))
                  .description(descriptions.of(path))
                  .parameters(
                      new ArrayList<>(List.of(parameters.language(), parameters.requestId())))
                  .responses(responses);
              Arrays.stream(more).forEach(operation::addParameter);
              body.ifPresent(operation::requestBody);
            });
  }

  private APIResponses responses(Content content, Schema problem, ProblemType... more) {
    Set<ProblemType> possible = EnumSet.copyOf(OF_EVERY_PATH);
    possible.addAll(Arrays.asList(more));
    APIResponses responses = OASFactory.createAPIResponses();
    responses.addAPIResponse("200", response("answer.200").content(content));
    for (ProblemType type : possible) {
      responses.addAPIResponse(
          Integer.toString(type.status()),
          response("answer." + type.status()).content(content(problem, Problem.MEDIA_TYPE)));
    }
    return responses;
  }

  private APIResponse response(String key) {
    Header id = OASFactory.createHeader().description(descriptions.of("requestId")).schema(text());
    return OASFactory.createAPIResponse()
        .description(descriptions.of(key))
        .addHeader("X-Request-Id", id);
  }

  private Schema hash() {
    return OASFactory.createSchema()
        .addType(SchemaType.OBJECT)
        .addRequired("hash")
        .addProperty("hash", text().description(descriptions.of("rulebook")));
  }

  private static Optional<RequestBody> body(Content content) {
    return Optional.of(OASFactory.createRequestBody().required(true).content(content));
  }

  private static Content content(Schema schema, String type) {
    return OASFactory.createContent()
        .addMediaType(type, OASFactory.createMediaType().schema(schema));
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(SchemaType.STRING);
  }
}
