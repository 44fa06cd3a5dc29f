package newsroom.summarize.episode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import newsroom.contracts.cluster.EpisodeClaims;
import newsroom.contracts.cluster.EpisodeClaims.Category;
import newsroom.contracts.cluster.EpisodeClaims.Spoken;
import newsroom.contracts.cluster.Quote;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span.Part;
import newsroom.contracts.story.Story;
import newsroom.summarize.claim.Entities;
import newsroom.summarize.quote.Turns;
import newsroom.summarize.text.Passage;
import newsroom.summarize.text.Splitter;
import newsroom.summarize.text.Terms;

/** Reads an episode's transcript and keeps what its named speakers claim: on the story, and besides it. */
public final class EpisodeReader {

    private static final int MOST_ON_STORY = 10;
    private static final int MOST_BESIDE = 8;
    private static final double LEAST_WORTH = 0.9;
    private static final double SAID_BEFORE = 0.6;

    private final Names names;

    public EpisodeReader(Names names) {
        this.names = names;
    }

    /**
     * The claims of one episode; nothing where no transcript names who speaks.
     *
     * @param topic the headline of the story that the episode belongs to
     */
    public Optional<EpisodeClaims> read(Story story, String topic) {
        List<Utterance> utterances = utterances(story);
        if (utterances.isEmpty()) {
            return Optional.empty();
        }
        List<Spoken> onStory = new ArrayList<>();
        Map<String, List<Spoken>> beside = new TreeMap<>();
        for (Utterance utterance : chosen(utterances, topic)) {
            if (isOn(utterance, topic)) {
                onStory.add(spoken(utterance));
            } else {
                String category = Categories.of(utterance.passage().text());
                beside.computeIfAbsent(category, name -> new ArrayList<>()).add(spoken(utterance));
            }
        }
        List<Category> also = beside.entrySet().stream()
                .map(entry -> new Category(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Category c) -> -c.claims().size()).thenComparing(Category::name))
                .toList();
        String show = Objects.requireNonNull(story.episode()).show();
        return Optional.of(new EpisodeClaims(story.id(), show, story.title(), onStory, also));
    }

    /** Sentences of named speakers that claim something, in the order of speech. */
    private static List<Utterance> utterances(Story story) {
        List<Utterance> utterances = new ArrayList<>();
        String text = newsroom.summarize.text.Words.of(story, Part.TRANSCRIPT);
        for (Turns.Turn turn : Adverts.without(Turns.of(story))) {
            String speaker = turn.segment().speaker();
            if (speaker == null) {
                continue;
            }
            for (Passage passage : Splitter.sentences(story, Part.TRANSCRIPT, text, turn.start(), turn.end())) {
                double worth = Worth.of(passage.text());
                if (worth >= LEAST_WORTH) {
                    utterances.add(
                            new Utterance(passage, speaker, turn.segment().startMillis(), worth));
                }
            }
        }
        return utterances;
    }

    /** The best on the story and the best besides, none saying what another says, back in the order of speech. */
    private static List<Utterance> chosen(List<Utterance> utterances, String topic) {
        List<Utterance> ranked = new ArrayList<>(utterances);
        ranked.sort(Comparator.comparingDouble((Utterance u) -> -u.worth())
                .thenComparing(u -> u.passage().span().start()));
        List<Utterance> chosen = new ArrayList<>();
        int on = 0;
        int beside = 0;
        for (Utterance utterance : ranked) {
            boolean isOn = isOn(utterance, topic);
            boolean room = isOn ? on < MOST_ON_STORY : beside < MOST_BESIDE;
            if (room && !isSaid(utterance, chosen)) {
                chosen.add(utterance);
                on += isOn ? 1 : 0;
                beside += isOn ? 0 : 1;
            }
        }
        chosen.sort(Comparator.comparing(u -> u.passage().span().start()));
        return chosen;
    }

    private static boolean isSaid(Utterance utterance, List<Utterance> chosen) {
        Set<String> terms = Terms.of(utterance.passage().text());
        return chosen.stream()
                .anyMatch(other -> Terms.overlap(terms, Terms.of(other.passage().text())) >= SAID_BEFORE);
    }

    /** A shared name, or two shared words. */
    private static boolean isOn(Utterance utterance, String topic) {
        Set<String> shared = new HashSet<>(Terms.of(utterance.passage().text()));
        shared.retainAll(Terms.of(topic));
        Set<String> names = new HashSet<>(Entities.keys(utterance.passage().text()));
        names.retainAll(Entities.keys(topic));
        return !names.isEmpty() || shared.size() >= 2;
    }

    /** With a colon and the speaker's sentence; in marks only where not a letter of it was changed. */
    private Spoken spoken(Utterance utterance) {
        Passage passage = utterance.passage();
        String act = Acts.of(passage.text());
        Names.Corrected corrected = names.correct(passage.text());
        String speaker = names.speaker(utterance.speaker());
        boolean verbatim = corrected.corrections().isEmpty();
        Quote quote = verbatim
                ? new Quote(
                        passage.text(), Quote.Form.SPOKEN, utterance.speaker(), utterance.startMillis(), passage.span())
                : null;
        String said = verbatim ? "“" + passage.text() + "”" : corrected.text();
        Sentence sentence =
                new Sentence(speaker + " " + act + ": " + said, Sentence.Basis.ATTRIBUTED, List.of(passage.span()));
        return new Spoken(act, speaker, utterance.startMillis(), sentence, quote, corrected.corrections());
    }
}
