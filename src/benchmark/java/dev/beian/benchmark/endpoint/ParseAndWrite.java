package dev.beian.benchmark.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Parses a case and answers with a decision made before, in two ways: as bytes that are ready, and
 * as a tree that is yet to be written. It decides nothing.
 */
@Path("/parse-and-write")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ParseAndWrite {

  private final ObjectMapper json;
  private final Map<String, byte[]> bytes = new ConcurrentHashMap<>();
  private final Map<String, JsonNode> trees = new ConcurrentHashMap<>();

  ParseAndWrite(ObjectMapper json) {
    this.json = json;
  }

  /** Keeps the answer to a case. */
  @PUT
  @Path("{name}")
  public void keep(@PathParam("name") String name, byte[] answer) throws IOException {
    bytes.put(name, answer);
    trees.put(name, json.readTree(answer));
  }

  /** Parses a case and answers with bytes. */
  @POST
  @Path("{name}/bytes")
  @NonBlocking
  public byte[] bytes(@PathParam("name") String name, JsonNode parsed) {
    return known(bytes.get(name), parsed);
  }

  /** Parses a case and answers with a tree. */
  @POST
  @Path("{name}/tree")
  @NonBlocking
  public JsonNode tree(@PathParam("name") String name, JsonNode parsed) {
    return known(trees.get(name), parsed);
  }

  private static <T> T known(@Nullable T answer, JsonNode parsed) {
    if (answer == null || !parsed.isObject()) {
      throw new NotFoundException();
    }
    return answer;
  }
}
