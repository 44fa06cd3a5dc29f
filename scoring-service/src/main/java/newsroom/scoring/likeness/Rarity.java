package newsroom.scoring.likeness;

/** What is known of words from the stories in mind. */
public interface Rarity {

    /** How rare the term is: 1 for one never seen, falling with the logarithm of its use towards 0. */
    double of(String term);

    /** Whether the term is mostly written as a name, whoever writes it. */
    boolean isName(String term);
}
