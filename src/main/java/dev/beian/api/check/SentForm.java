package dev.beian.api.check;

import dev.beian.api.problem.UnfitArchiveException;
import dev.beian.api.problem.UnfitArchiveException.Reason;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpData;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.TooManyFormFieldsException;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Reads a folder that was sent as a form: a part a file, named by its path, or one part that is a
 * zip archive. Nothing is written to disk.
 */
final class SentForm {

  private static final boolean ON_DISK = false;
  private static final String ARCHIVE = ".zip";

  private SentForm() {}

  /**
   * Reads a form.
   *
   * @param body the form
   * @param type the media type it came with, which says what stands between its parts
   * @return texts by path, as {@link SentFiles#placed()}
   * @throws UnfitArchiveException where it is no form, or holds what a folder may not
   */
  static Map<String, String> read(byte[] body, String type) {
    FullHttpRequest request =
        new DefaultFullHttpRequest(
            HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(body));
    request.headers().set(HttpHeaderNames.CONTENT_TYPE, type);
    if (!HttpPostRequestDecoder.isMultipart(request)) {
      throw new UnfitArchiveException(Reason.NOT_A_FORM, "");
    }
    try {
      return read(request);
    } catch (TooManyFormFieldsException tooMany) {
      throw new UnfitArchiveException(Reason.TOO_MANY, "");
    } catch (ErrorDataDecoderException | IllegalArgumentException | IOException broken) {
      throw new UnfitArchiveException(Reason.NOT_A_FORM, "");
    }
  }

  private static Map<String, String> read(FullHttpRequest request) throws IOException {
    HttpPostMultipartRequestDecoder decoder =
        new HttpPostMultipartRequestDecoder(
            new DefaultHttpDataFactory(ON_DISK),
            request,
            StandardCharsets.UTF_8,
            SentFiles.MOST_ENTRIES + 1,
            (int) SentFiles.LARGEST_FOLDER);
    try {
      return files(decoder.getBodyHttpDatas());
    } finally {
      decoder.destroy();
    }
  }

  private static Map<String, String> files(List<InterfaceHttpData> parts) throws IOException {
    if (parts.isEmpty()) {
      throw new UnfitArchiveException(Reason.NOT_A_FORM, "");
    }
    SentFiles files = new SentFiles();
    for (InterfaceHttpData part : parts) {
      String name = part instanceof FileUpload file ? file.getFilename() : "";
      if (name.isBlank()) {
        throw new UnfitArchiveException(Reason.UNNAMED, part.getName());
      }
      byte[] content = ((HttpData) part).get();
      if (name.endsWith(ARCHIVE)) {
        return archive(name, content, parts.size());
      }
      files.enter(name);
      files.add(name, content, SentFiles.LARGEST_FOLDER);
    }
    return files.placed();
  }

  private static Map<String, String> archive(String name, byte[] content, int parts) {
    if (parts > 1) {
      throw new UnfitArchiveException(Reason.MIXED, name);
    }
    return SentArchive.read(content);
  }
}
