package newsroom.publish;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.contracts.cluster.Findings;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Score;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;

/** What happens in an invented harbour town, told by its newspapers. */
public final class Harbour {

    public static final Instant MORNING = Instant.parse("2026-03-12T08:00:00Z");

    private Harbour() {}

    /** An evening sheet that closes at five, in UTC. */
    public static Edition sheet(int quota, int minimum, int topStories, int briefly) {
        return new Edition(
                "evening-sheet",
                "Evening Sheet",
                "",
                "0 17 * * *",
                ZoneOffset.UTC,
                quota,
                minimum,
                topStories,
                briefly,
                3,
                Duration.ZERO);
    }

    /** An event by its own name, carried by one newspaper and worth printing, until said otherwise. */
    public static Happening happening(String name) {
        return new Happening(name);
    }

    public static ClusterId cluster(String name) {
        return new ClusterId(NamedUuid.of("cluster|" + name));
    }

    /** An event as its brief is being made up. */
    public static final class Happening {

        private final String name;
        private String headline;
        private String summary;
        private String url;
        private List<String> publishers = List.of("Merrow Gazette");
        private StoryKind kind = StoryKind.ARTICLE;
        private int outOfTen = 6;
        private int revision = 1;
        private Findings findings = Findings.none();

        private Happening(String name) {
            this.name = name;
            this.headline = "The " + name;
            this.summary = "The harbour office told of " + name + " in the morning.";
            this.url = "https://news.example/" + name;
        }

        public Happening headline(String text) {
            this.headline = text;
            return this;
        }

        public Happening summary(String text) {
            this.summary = text;
            return this;
        }

        public Happening url(String address) {
            this.url = address;
            return this;
        }

        public Happening carriedBy(String... names) {
            this.publishers = List.of(names);
            return this;
        }

        public Happening kind(StoryKind sort) {
            this.kind = sort;
            return this;
        }

        public Happening score(int shown) {
            this.outOfTen = shown;
            return this;
        }

        public Happening revision(int count) {
            this.revision = count;
            return this;
        }

        public Happening findings(Findings found) {
            this.findings = found;
            return this;
        }

        public Brief brief() {
            List<Report> reports = new ArrayList<>();
            for (String publisher : publishers.isEmpty() ? List.of("Lantern Board") : publishers) {
                reports.add(new Report(
                        new StoryId(NamedUuid.of("story|" + name + "|" + publisher)),
                        kind,
                        Source.independent(publisher, publisher, Tier.WIRE),
                        url,
                        headline,
                        null,
                        MORNING,
                        null));
            }
            ClusterStanding standing = new ClusterStanding(
                    cluster(name),
                    MORNING,
                    MORNING,
                    reports.size(),
                    publishers,
                    new Score(outOfTen / 10.0, outOfTen, List.of(), "Counted by hand."));
            StoryId first = reports.get(0).story();
            return new Brief(
                    revision,
                    standing,
                    extracted(headline, first, Span.Part.TITLE),
                    List.of(extracted(summary, first, Span.Part.TEXT)),
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    findings,
                    reports,
                    "extractive");
        }

        public ClusterSummarized at(long sequence, String moment) {
            return at(sequence, Instant.parse(moment));
        }

        public ClusterSummarized at(long sequence, Instant moment) {
            return new ClusterSummarized(sequence, moment, brief());
        }

        private static Sentence extracted(String text, StoryId story, Span.Part part) {
            return new Sentence(text, Sentence.Basis.EXTRACTED, List.of(new Span(story, part, 0, text.length())));
        }
    }
}
