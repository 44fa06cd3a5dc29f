package newsroom.summarize.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a line only passes on is not told without the words that pass it on: in "a good paper would add that the bank is
 * closed" nobody reports that the bank is closed. A sentence made of nothing but such a tail is how an order names what
 * is to be printed, whatever the order's own words are.
 */
final class Embedded implements Check {
    private static final double MOST = 0.7;
    private static final int FEWEST = 3;
    /** Behind one of these a clause of its own begins. */
    private static final Pattern FREE = Pattern.compile(
            "(?s).*[,;—–)]\\s*(?:(?:and|but|while|as|where|who|which)\\s+)?(?:(?:the|an?|its|their|his|her)\\s+)?$");

    /** "Caption, the bank is closed": a label and no part of the sentence. */
    private static final Pattern LABEL = Pattern.compile(
            "(?!(?i:in|on|at|after|before|since|during|for|by|with|as|until|while|when|if|under|over|from|to|of|among|amid|despite|according|last|next|this)\\b)"
                    + "\\p{L}[^\\d$€£%\\p{Lu}]{2,60}[,:]\\s*(?:(?:the|an?)\\s+)?",
            Pattern.DOTALL);

    /** "For those who only skim, the bank is closed": what is set before a report without a word of when, where, or who. */
    private static final Pattern SET_BEFORE =
            Pattern.compile("(?s)\\s*[^,;:—–]*[,;—–]\\s*(?:(?:the|an?|its|their|his|her)\\s+)?");

    private static final Pattern WHEN_OR_WHO = Pattern.compile(
            "^(?!(?:With|For|By|Under|To|From|Of) ).*\\b(?i:yesterday|today|tonight|tomorrow|now|earlier|later|since then|recently|(?:mid)?(?:day|night)"
                    + "|(?:hour|day|night|morning|afternoon|evening|noon|week|weekend|month|quarter|season|spring|summer|autumn"
                    + "|fall|winter|year|decade|centur(?:y|ie))s?)\\b|\\d|(?<=.)\\b\\p{Lu}",
            Pattern.DOTALL);

    private static final Pattern VERB = Pattern.compile(
            "\\w [^,]*\\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|said|says|say|\\w{3,}ed)\\b|\\b\\w+ly\\b");

    private static final Pattern ADDRESS = Pattern.compile("\\b(?:you|your|me|us|my|i)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Fault> faults(String sentence, List<SourceLine> sources) {
        Set<String> said = Stems.of(sentence);
        boolean tail = sources.stream().anyMatch(line -> isTail(line.text(), said));
        return tail ? List.of(new Fault(Fault.Rule.SOURCES, "only what a line passes on")) : List.of();
    }

    private static boolean isTail(String line, Set<String> said) {
        List<Word> words = Word.in(line).stream().filter(Word::carriesMeaning).toList();
        Set<String> wanted = new HashSet<>(Stems.of(line));
        wanted.retainAll(said);
        if (wanted.size() < said.size() * MOST) {
            return false;
        }
        int from = words.size();
        Set<String> found = new HashSet<>();
        while (from > 0 && !found.containsAll(wanted)) {
            from--;
            found.addAll(Stems.of(words.get(from).text()));
        }
        if (from == 0 || from >= words.size()) {
            return false;
        }
        String head = line.substring(0, words.get(from).start());
        if (LABEL.matcher(head).matches() && !VERB.matcher(head).find()) {
            return true;
        }
        if (SET_BEFORE.matcher(head).matches() && !WHEN_OR_WHO.matcher(head).find()) {
            return true;
        }
        if (from < FEWEST) {
            return false;
        }
        return !FREE.matcher(head).matches() || ADDRESS.matcher(head).find();
    }
}
