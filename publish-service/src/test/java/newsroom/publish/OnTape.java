package newsroom.publish;

import java.util.List;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.cluster.EpisodeClaims;
import newsroom.contracts.cluster.Modality;
import newsroom.contracts.cluster.Quote;
import newsroom.contracts.cluster.Recording;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.cluster.Findings;

/** A story that only an episode tells of: said after twelve minutes and thirty-one seconds. */
public final class OnTape {

    public static final String SAID = "The ferry costs three million crowns more.";
    public static final String ADDRESS = "https://cast.example/7.mp3#t=751";

    private OnTape() {}

    public static Brief brief() {
        Brief plain = Harbour.happening("ferry").kind(StoryKind.EPISODE).brief();
        StoryId episode = new StoryId(NamedUuid.of("episode|quay talk"));
        Span span = new Span(episode, Span.Part.TRANSCRIPT, 100, 100 + SAID.length());
        Report report = new Report(
                episode,
                StoryKind.EPISODE,
                Source.independent("Quay Talk", "Quay Talk", Tier.BLOG),
                "https://cast.example/7",
                "What the ferry costs",
                null,
                Harbour.MORNING,
                null,
                new Recording("https://cast.example/7.mp3", List.of(new Recording.Moment(90, 200, 751_400))));
        Quote quote = new Quote(SAID, Quote.Form.SPOKEN, "Ida Holm", 751_400L, span);
        Sentence claimed =
                new Sentence("Ida Holm says: “" + SAID + "”", Sentence.Basis.ATTRIBUTED, List.of(span));
        Claim claim = new Claim(
                "Nobody", "planned", null, Modality.FACT, false, List.of(), List.of(), null, null, Harbour.MORNING,
                "Nobody had planned for it.",
                new Span(episode, Span.Part.TRANSCRIPT, 160, 186));
        return new Brief(
                plain.revision(),
                plain.cluster(),
                plain.headline(),
                List.of(new Sentence(SAID, Sentence.Basis.EXTRACTED, List.of(span))),
                null,
                List.of(),
                List.of(claim),
                List.of(new EpisodeClaims(
                        episode,
                        "Quay Talk",
                        "What the ferry costs",
                        List.of(new EpisodeClaims.Spoken("says", "Ida Holm", 751_400L, claimed, quote, List.of())),
                        List.of())),
                new Findings(List.of(), List.of(quote), null, List.of(), List.of(), null),
                List.of(report),
                "extractive");
    }
}
