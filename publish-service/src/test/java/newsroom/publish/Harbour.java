package newsroom.publish;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.contracts.cluster.Findings;
import newsroom.contracts.cluster.Modality;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Score;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.cluster.TopicShare;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import org.jspecify.annotations.Nullable;

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
        private Tier tier = Tier.WIRE;
        private Instant fetchedAt = MORNING;
        private List<String> bullets = List.of();
        private List<TopicShare> topics = List.of();
        private List<Claim> claims = List.of();
        private @Nullable String why;
        private List<ClusterId> absorbed = List.of();
        private final Map<String, String> titles = new HashMap<>();

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

        /** Nothing but its headline could be had. */
        public Happening headlineOnly() {
            return summary("");
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

        /** Another outlet has it, under a headline of its own. */
        public Happening alsoIn(String publisher, String title) {
            List<String> all = new ArrayList<>(publishers);
            all.add(publisher);
            publishers = all;
            titles.put(publisher, title);
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

        public Happening tier(Tier sort) {
            this.tier = sort;
            return this;
        }

        public Happening fetchedAt(String moment) {
            this.fetchedAt = Instant.parse(moment);
            return this;
        }

        public Happening bullets(String... texts) {
            this.bullets = List.of(texts);
            return this;
        }

        public Happening topic(String name) {
            this.topics = List.of(new TopicShare(name, 0.5));
            return this;
        }

        public Happening why(String text) {
            this.why = text;
            return this;
        }

        /** Claims of the first report: so many facts with a figure, so many that are hedged. */
        public Happening claims(int firm, int hedged) {
            this.claims = IntStream.range(0, firm + hedged)
                    .mapToObj(n -> claim("Merrow pays %d crowns.".formatted(n + 1), n < firm))
                    .toList();
            return this;
        }

        public Happening absorbed(String... names) {
            this.absorbed = Stream.of(names).map(Harbour::cluster).toList();
            return this;
        }

        private Claim claim(String text, boolean firm) {
            BigDecimal value = BigDecimal.ONE;
            return new Claim(
                    "Merrow",
                    "pays",
                    new Quantity(
                            "1 crown", value, value, Quantity.Measure.COUNT, "crown", Quantity.Bound.EXACTLY, null),
                    firm ? Modality.FACT : Modality.REPORTED,
                    false,
                    firm ? List.of() : List.of("reportedly"),
                    List.of(),
                    null,
                    null,
                    fetchedAt,
                    text,
                    new Span(
                            story(publishers.isEmpty() ? "Lantern Board" : publishers.get(0)),
                            Span.Part.TEXT,
                            0,
                            text.length()));
        }

        private StoryId story(String publisher) {
            return new StoryId(NamedUuid.of("story|" + name + "|" + publisher));
        }

        public Brief brief() {
            List<Report> reports = new ArrayList<>();
            for (String publisher : publishers.isEmpty() ? List.of("Lantern Board") : publishers) {
                reports.add(new Report(
                        story(publisher),
                        kind,
                        Source.independent(publisher, publisher, tier),
                        url,
                        titles.getOrDefault(publisher, headline),
                        null,
                        fetchedAt,
                        null));
            }
            ClusterStanding standing = new ClusterStanding(
                    cluster(name),
                    fetchedAt,
                    fetchedAt,
                    reports.size(),
                    publishers,
                    new Score(outOfTen / 10.0, outOfTen, List.of(), "Counted by hand."),
                    topics,
                    null);
            StoryId first = reports.get(0).story();
            return new Brief(
                    revision,
                    standing,
                    extracted(headline, first, Span.Part.TITLE),
                    summary.isEmpty() ? List.of() : List.of(extracted(summary, first, Span.Part.TEXT)),
                    why == null ? null : extracted(why, first, Span.Part.TEXT),
                    bullets.stream()
                            .map(text -> extracted(text, first, Span.Part.TEXT))
                            .toList(),
                    claims,
                    List.of(),
                    findings,
                    reports,
                    "extractive",
                    absorbed);
        }

        public ClusterSummarized at(long sequence, String moment) {
            return at(sequence, Instant.parse(moment));
        }

        /** Read at that moment, too, unless something else was said. */
        public ClusterSummarized at(long sequence, Instant moment) {
            if (fetchedAt.equals(MORNING)) {
                fetchedAt = moment;
            }
            return new ClusterSummarized(sequence, moment, brief());
        }

        private static Sentence extracted(String text, StoryId story, Span.Part part) {
            return new Sentence(text, Sentence.Basis.EXTRACTED, List.of(new Span(story, part, 0, text.length())));
        }
    }
}
