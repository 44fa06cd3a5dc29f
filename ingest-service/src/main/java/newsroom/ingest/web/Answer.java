package newsroom.ingest.web;

import java.net.URI;
import java.util.List;

/** What the world answered. */
public sealed interface Answer {

    Headers headers();

    /**
     * A body, decoded from its content coding.
     *
     * @param url where it came from in the end
     * @param moves the redirects on the way, in order
     */
    record Body(URI url, byte[] bytes, Headers headers, List<Move> moves) implements Answer {
        public Body {
            moves = List.copyOf(moves);
        }
    }

    /** 304: what we have still holds. */
    record NotModified(Headers headers, List<Move> moves) implements Answer {
        public NotModified {
            moves = List.copyOf(moves);
        }
    }

    /**
     * A redirect that was not followed, because the question was not to be ({@link Ask#follows}). Its address has passed
     * the checks that need no look-up.
     */
    record Elsewhere(Move move, Headers headers) implements Answer {}

    /**
     * Nothing was to be had.
     *
     * @param code stable, such as {@code HTTP_503}, {@code URL_FORBIDDEN} or {@code TIMEOUT_CONNECT}
     * @param detail for the operator, one line, without secrets
     * @param status 0 when there was no answer
     */
    record Refused(String code, String detail, int status, Headers headers) implements Answer, Delivery {

        public static Refused of(String code, String detail) {
            return new Refused(code, detail, 0, Headers.NONE);
        }
    }

    /** A redirect: with which status, and to where. */
    record Move(int status, URI to) {
        /** Whether the server says that the old address is to be forgotten. */
        public boolean isPermanent() {
            return status == 301 || status == 308;
        }
    }
}
