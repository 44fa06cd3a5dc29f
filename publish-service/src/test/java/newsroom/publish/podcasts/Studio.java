package newsroom.publish.podcasts;

import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.EpisodeClaims;
import newsroom.contracts.cluster.EpisodeClaims.Category;
import newsroom.contracts.cluster.EpisodeClaims.Spoken;
import newsroom.contracts.cluster.Quote;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import newsroom.publish.Harbour;

/** An event that podcasts speak of. */
final class Studio {

    /** What somebody says. */
    record Said(String speaker, String words) {}

    private final String name;
    private final List<EpisodeClaims> episodes = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();
    private final StringBuilder transcript = new StringBuilder();

    Studio(String name) {
        this.name = name;
    }

    static Said said(String speaker, String words) {
        return new Said(speaker, words);
    }

    Studio episode(String show, String title, Said... claims) {
        StoryId story = new StoryId(NamedUuid.of("episode|" + name + "|" + show + "|" + title));
        reports.add(new Report(
                story,
                StoryKind.EPISODE,
                Source.independent(show, show, Tier.SPECIALIST),
                "https://cast.example/" + title,
                title,
                null,
                Harbour.MORNING,
                null));
        episodes.add(new EpisodeClaims(story, show, title, spoken(story, claims), List.of()));
        return this;
    }

    /** Claims of the last episode on something else. */
    Studio also(String category, Said... claims) {
        EpisodeClaims last = episodes.remove(episodes.size() - 1);
        List<Category> also = new ArrayList<>(last.also());
        also.add(new Category(category, spoken(last.story(), claims)));
        episodes.add(new EpisodeClaims(last.story(), last.show(), last.title(), last.onStory(), also));
        return this;
    }

    String transcript() {
        return transcript.toString();
    }

    Brief brief() {
        Brief plain = Harbour.happening(name)
                .kind(StoryKind.EPISODE)
                .carriedBy(episodes.stream().map(EpisodeClaims::show).distinct().toArray(String[]::new))
                .brief();
        return new Brief(
                plain.revision(),
                plain.cluster(),
                plain.headline(),
                List.of(),
                null,
                List.of(),
                List.of(),
                episodes,
                plain.findings(),
                reports,
                plain.engine(),
                List.of());
    }

    private List<Spoken> spoken(StoryId story, Said... claims) {
        List<Spoken> spoken = new ArrayList<>();
        for (Said claim : claims) {
            int start = transcript.length();
            transcript.append(claim.words()).append(' ');
            Span span =
                    new Span(story, Span.Part.TEXT, start, start + claim.words().length());
            spoken.add(new Spoken(
                    "says",
                    claim.speaker(),
                    null,
                    new Sentence(claim.speaker() + " says: " + claim.words(), Sentence.Basis.ATTRIBUTED, List.of(span)),
                    new Quote(claim.words(), Quote.Form.SPOKEN, claim.speaker(), null, span),
                    List.of()));
        }
        return spoken;
    }
}
