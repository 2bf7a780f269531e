package dev.beian.api;

import dev.beian.api.problem.ProblemType;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request, read whole and in memory before a resource sees it.
 *
 * <p>A form is read as it comes, too: its parts are for the resource to tell apart. Left to the web
 * server, they would be written to disk.
 */
public final class SentBody {

  /** The longest body, in bytes: 1 MiB. */
  public static final long LONGEST = 1 << 20;

  /** The longest form, in bytes: 8 MiB. */
  public static final long LONGEST_FORM = 8 << 20;

  private static final String FORM = "multipart/form-data";
  private static final String WHOLE = SentBody.class.getName();
  private static final BodyHandler OTHERS = BodyHandler.create(false).setBodyLimit(LONGEST);

  private SentBody() {}

  /** The bytes of the body; none where there is none. */
  public static byte[] of(RoutingContext exchange) {
    @Nullable Buffer form = exchange.get(WHOLE);
    @Nullable Buffer body = form == null ? exchange.body().buffer() : form;
    return body == null ? new byte[0] : body.getBytes();
  }

  /** Whether the body is a form of parts. */
  public static boolean isForm(RoutingContext exchange) {
    String type = exchange.request().getHeader(HttpHeaders.CONTENT_TYPE);
    return type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM);
  }

  /** Reads the body and goes on; one that is too long fails the exchange. */
  static void read(RoutingContext exchange) {
    if (isForm(exchange)) {
      readForm(exchange);
    } else {
      OTHERS.handle(exchange);
    }
  }

  private static void readForm(RoutingContext exchange) {
    HttpServerRequest request = exchange.request();
    if (request.headers().contains(HttpHeaders.EXPECT)) {
      request.response().writeContinue();
    }
    Buffer whole = Buffer.buffer();
    request.handler(
        chunk -> {
          if (!exchange.failed()) {
            whole.appendBuffer(chunk);
            if (whole.length() > LONGEST_FORM) {
              exchange.fail(ProblemType.BODY_TOO_LARGE.status());
            }
          }
        });
    request.endHandler(
        ended -> {
          if (!exchange.failed()) {
            exchange.put(WHOLE, whole);
            exchange.next();
          }
        });
  }
}
