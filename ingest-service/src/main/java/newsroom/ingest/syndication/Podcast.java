package newsroom.ingest.syndication;

import static newsroom.ingest.syndication.Vocabulary.PODCAST;

import java.util.List;
import java.util.stream.Stream;
import newsroom.ingest.feed.FeedEntry.TranscriptLink;
import org.jspecify.annotations.Nullable;

/** The podcast namespace (podcastindex.org): what was said in an episode, and its chapters. */
final class Podcast {

    private static final int MOST = 20;

    private Podcast() {}

    static List<TranscriptLink> transcripts(Element entry) {
        return entry.children(PODCAST, "transcript").stream()
                .flatMap(transcript -> Stream.ofNullable(transcript(transcript)))
                .limit(MOST)
                .toList();
    }

    private static @Nullable TranscriptLink transcript(Element transcript) {
        String url = Addresses.absolute(transcript.setting(), transcript.attribute("url"));
        return url == null
                ? null
                : new TranscriptLink(
                        url, Trim.title(transcript.attribute("type")), Trim.title(transcript.attribute("language")));
    }

    static @Nullable String chapters(Element entry) {
        Element chapters = entry.child(PODCAST, "chapters");
        return chapters == null ? null : Addresses.absolute(chapters.setting(), chapters.attribute("url"));
    }
}
