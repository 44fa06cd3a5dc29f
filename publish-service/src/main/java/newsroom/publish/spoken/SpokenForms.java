package newsroom.publish.spoken;

import java.util.ArrayList;
import java.util.List;

/**
 * What is printed, as American English says it aloud. Rules run one after the other, each on what those before it left;
 * what stands in the lexicon is taken first and no rule touches it again. The same words always give the same speech.
 */
public final class SpokenForms {

    private final Lexicon lexicon;
    private final List<Rule> rules;

    public SpokenForms(Lexicon lexicon) {
        this.lexicon = lexicon;
        List<Rule> all = new ArrayList<>(Addresses.rules(lexicon));
        all.add(lexicon.rule());
        all.addAll(Files.rules());
        all.addAll(Shortenings.rules());
        all.addAll(Numerals.rules());
        all.addAll(Numbered.rules());
        all.addAll(Comparisons.rules());
        all.addAll(Dates.rules());
        all.addAll(Money.rules());
        all.addAll(Units.rules());
        all.addAll(Dates.bareYears());
        all.addAll(Figures.beforeModels());
        all.addAll(Models.rules());
        all.addAll(Figures.rules());
        this.rules = List.copyOf(all);
    }

    /** @param written a sentence or several, of any length and any content */
    public Spoken of(String written) {
        String text = Typesetting.plain(written);
        for (Rule rule : rules) {
            text = rule.apply(text);
        }
        return Pauses.only(Letters.spoken(text, lexicon));
    }
}
