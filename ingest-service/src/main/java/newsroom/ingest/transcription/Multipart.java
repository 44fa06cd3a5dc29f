package newsroom.ingest.transcription;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** A form of RFC 7578. */
final class Multipart {

    private final String boundary;
    private final List<byte[]> bytes = new ArrayList<>();

    /** @param boundary stands in none of the values */
    Multipart(String boundary) {
        this.boundary = boundary;
    }

    Multipart field(String name, String value) {
        text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
        return this;
    }

    Multipart file(String name, String fileName, String type, byte[] content) {
        String safe = type.matches("[\\w.+-]+/[\\w.+-]+") ? type : "application/octet-stream";
        text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: " + safe + "\r\n\r\n");
        bytes.add(content);
        text("\r\n");
        return this;
    }

    String type() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /** The whole form; after this nothing more is added. */
    List<byte[]> bytes() {
        text("--" + boundary + "--\r\n");
        return bytes;
    }

    private void text(String text) {
        bytes.add(text.getBytes(UTF_8));
    }
}
