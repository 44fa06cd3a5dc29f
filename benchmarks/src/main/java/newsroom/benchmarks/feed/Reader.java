package newsroom.benchmarks.feed;

import java.net.URI;
import java.util.Optional;
import newsroom.ingest.feed.FeedDocument;
import newsroom.ingest.feed.FeedRefused;
import newsroom.ingest.syndication.SyndicationParser;

/** Something that reads feeds. */
interface Reader {

    /** Where no feed came from: relative addresses stay as they are. */
    URI NOWHERE = URI.create("");

    String name();

    /** Nothing when it cannot read the bytes. */
    Optional<FeedDocument> read(byte[] body);

    /** Ours. */
    final class Ours implements Reader {

        private final SyndicationParser parser = new SyndicationParser();

        @Override
        public String name() {
            return "newsroom";
        }

        @Override
        public Optional<FeedDocument> read(byte[] body) {
            try {
                return Optional.of(parser.parse(body, null, NOWHERE));
            } catch (FeedRefused e) {
                return Optional.empty();
            }
        }
    }
}
