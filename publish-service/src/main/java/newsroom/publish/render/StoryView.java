package newsroom.publish.render;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.cluster.Conflict;
import newsroom.contracts.cluster.EpisodeClaims;
import newsroom.contracts.cluster.Quote;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.cluster.TopicShare;
import newsroom.contracts.story.StoryId;
import newsroom.publish.press.Credits;
import newsroom.publish.press.Moment;
import org.jspecify.annotations.Nullable;

/** A story as its page shows it: every sentence with who stands behind it. Public, as is all in it, for Qute. */
public record StoryView(Brief brief, Map<StoryId, Report> reports) {

    static StoryView of(Brief brief) {
        Map<StoryId, Report> reports = new LinkedHashMap<>();
        brief.reports().forEach(report -> reports.putIfAbsent(report.story(), report));
        return new StoryView(brief, reports);
    }

    /** A sentence with its sources. */
    public record Line(String text, List<Voice> voices) {}

    /**
     * A source of a sentence.
     *
     * @param heard when it is said, of an episode
     */
    public record Voice(
            String publisher, String url, @Nullable Moment heard) {}

    /** One of the answers to a disputed matter. */
    public record Answer(String value, String standing, List<Voice> voices, LocalDate asOf) {}

    /** A matter that sources tell differently. */
    public record Dispute(
            String label, boolean open, String about, String sentence, String arithmetic, List<Answer> answers) {}

    /** Somebody's own words. */
    public record Words(String text, String speaker, List<Voice> voices) {}

    /** What one publisher claims. */
    public record Claims(String publisher, List<Said> said) {}

    /**
     * A claim.
     *
     * @param heard when it is said, of an episode
     */
    public record Said(String text, @Nullable Moment heard) {}

    /** What was said of the story in one episode. */
    public record Talk(String show, String title, String url, List<Said> said) {}

    public String headline() {
        String text = brief.headline().text();
        return text.substring(0, 1).toUpperCase(Locale.US) + text.substring(1);
    }

    public String kicker() {
        List<TopicShare> topics = brief.cluster().topics();
        return topics.isEmpty() ? "Story" : topics.get(0).name();
    }

    public List<Line> summary() {
        return lines(brief.summary());
    }

    public @Nullable Line why() {
        Sentence why = brief.whyItMatters();
        return why == null ? null : line(why);
    }

    public List<Line> bullets() {
        return lines(brief.bullets());
    }

    public List<Line> whatIsNew() {
        return lines(brief.findings().whatIsNew());
    }

    public List<Line> ahead() {
        return lines(
                brief.findings().ahead().stream().map(ahead -> ahead.sentence()).toList());
    }

    public List<Dispute> disputes() {
        return brief.findings().conflicts().stream().map(this::dispute).toList();
    }

    public List<Words> quotes() {
        return brief.findings().quotes().stream().map(this::words).toList();
    }

    public List<Words> comments() {
        return brief.findings().reaction() == null
                ? List.of()
                : brief.findings().reaction().quotes().stream().map(this::words).toList();
    }

    /** By publisher, in the order of authority; what the page has said already is left out. */
    public List<Claims> claims() {
        List<String> said = new ArrayList<>();
        brief.summary().forEach(sentence -> said.add(sentence.text()));
        brief.bullets().forEach(sentence -> said.add(sentence.text()));
        brief.reports().forEach(report -> said.add(report.title()));
        Map<String, List<Said>> byPublisher = new LinkedHashMap<>();
        for (Claim claim : brief.claims()) {
            if (!said.contains(claim.text())) {
                said.add(claim.text());
                for (Voice voice : voices(List.of(claim.span()))) {
                    byPublisher
                            .computeIfAbsent(voice.publisher(), name -> new ArrayList<>())
                            .add(new Said(claim.text(), voice.heard()));
                }
            }
        }
        return byPublisher.entrySet().stream()
                .map(entry -> new Claims(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Episodes of which something on the story was noted. */
    public List<Talk> talks() {
        List<Talk> talks = new ArrayList<>();
        for (EpisodeClaims episode : brief.episodes()) {
            Report report = reports.get(episode.story());
            if (report != null && !episode.onStory().isEmpty()) {
                List<Said> said = episode.onStory().stream()
                        .map(EpisodeClaims.Spoken::sentence)
                        .map(claim -> new Said(
                                claim.text(),
                                Moment.of(claim.evidence(), List.of(report)).orElse(null)))
                        .toList();
                talks.add(new Talk(episode.show(), episode.title(), report.url(), said));
            }
        }
        return talks;
    }

    private Dispute dispute(Conflict conflict) {
        String label = switch (conflict.kind()) {
            case CONFLICT, TERM -> "Sources disagree";
            case UPDATE -> "Changed since";
            case NOTATION, SCOPE -> "The same figure, told otherwise";
        };
        Sentence arithmetic = conflict.arithmetic();
        return new Dispute(
                label,
                conflict.kind().isDisagreement(),
                conflict.about(),
                conflict.sentence().text(),
                arithmetic == null ? "" : arithmetic.text(),
                conflict.positions().stream().map(this::answer).toList());
    }

    private Answer answer(Conflict.Position position) {
        String standing =
                position.independent() == 1 ? "one independent voice" : position.independent() + " independent voices";
        String word = position.modality().word();
        return new Answer(
                position.value(),
                word.equals("fact") ? standing : standing + ", " + word,
                voices(position.evidence()),
                position.asOf().atZone(ZoneOffset.UTC).toLocalDate());
    }

    private Words words(Quote quote) {
        String speaker = quote.speaker();
        return new Words(quote.text(), speaker == null ? "" : speaker, voices(List.of(quote.span())));
    }

    private List<Line> lines(List<Sentence> sentences) {
        return sentences.stream().map(this::line).toList();
    }

    private Line line(Sentence sentence) {
        return new Line(
                Credits.printed(sentence),
                sentence.basis() == Sentence.Basis.COUNTED ? List.of() : voices(sentence.evidence()));
    }

    /** Each publisher once. */
    private List<Voice> voices(List<Span> evidence) {
        Map<String, Voice> voices = new LinkedHashMap<>();
        for (Span span : evidence) {
            Report report = reports.get(span.story());
            if (report != null) {
                String publisher = report.source().publisher();
                Moment heard = Moment.of(List.of(span), List.of(report)).orElse(null);
                voices.putIfAbsent(publisher, new Voice(publisher, report.url(), heard));
            }
        }
        return List.copyOf(voices.values());
    }
}
