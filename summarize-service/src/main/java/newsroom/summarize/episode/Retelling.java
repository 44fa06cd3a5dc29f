package newsroom.summarize.episode;

import java.util.List;
import java.util.Set;
import newsroom.contracts.cluster.EpisodeClaims.Spoken;
import newsroom.contracts.cluster.Quote;
import newsroom.contracts.cluster.Sentence;
import newsroom.summarize.text.Passage;

/** Tells a claim as a newspaper does: who, how it is held, and the words in marks where not a letter of them was changed. */
final class Retelling {

    /** Verbs that may stand before "that" and put no more into the speaker's mouth than the words. */
    private static final Set<String> BEFORE_THAT =
            Set.of("says", "argues", "predicts", "warns", "estimates", "explains", "reports");

    private final Names names;

    Retelling(Names names) {
        this.names = names;
    }

    Spoken of(Utterance utterance) {
        Passage passage = utterance.passage();
        Names.Corrected corrected = names.correct(passage.text());
        String speaker = names.speaker(utterance.speaker());
        boolean verbatim = corrected.corrections().isEmpty();
        Quote quote = verbatim
                ? new Quote(
                        passage.text(), Quote.Form.SPOKEN, utterance.speaker(), utterance.startMillis(), passage.span())
                : null;
        boolean clause = isClause(passage.text(), utterance.stance());
        String act = act(utterance, clause);
        String end = passage.text().matches("(?s).*[.!?][”\"’')]*$") ? "" : ".";
        String said = verbatim ? "“" + passage.text() + "”" + end : corrected.text() + end;
        String told = speaker + " " + act + (clause ? " that " : ": ") + said;
        Sentence sentence = new Sentence(told, Sentence.Basis.ATTRIBUTED, List.of(passage.span()));
        return new Spoken(act, speaker, utterance.startMillis(), sentence, quote, corrected.corrections());
    }

    private static String act(Utterance utterance, boolean clause) {
        if (!utterance.stance().isEmpty()) {
            return utterance.stance();
        }
        String act = Acts.of(utterance.text());
        return clause && !BEFORE_THAT.contains(act) ? "says" : act;
    }

    /** What was cut behind the beginning of its sentence goes on from ours. */
    private static boolean isClause(String words, String stance) {
        return !stance.isEmpty() || Character.isLowerCase(words.codePointAt(0));
    }
}
