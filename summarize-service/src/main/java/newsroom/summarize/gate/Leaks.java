package newsroom.summarize.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Nothing of the instructions comes back: no canary, no nonce, no eight words in their order. */
final class Leaks implements Check {

    private static final int RUN = 8;

    private final List<String> secrets;
    private final String instructions;

    /** @param secrets marks that only the instructions hold, such as canary and nonce */
    Leaks(List<String> secrets, String instructions) {
        this.secrets = List.copyOf(secrets);
        this.instructions = words(instructions);
    }

    @Override
    public List<Fault> faults(String sentence, List<SourceLine> sources) {
        boolean secret = secrets.stream().anyMatch(sentence::contains);
        return secret || isRecited(sentence)
                ? List.of(new Fault(Fault.Rule.LEAK, "words of the instructions"))
                : List.of();
    }

    private boolean isRecited(String sentence) {
        List<String> words = new ArrayList<>(List.of(words(sentence).strip().split(" ")));
        for (int i = 0; i + RUN <= words.size(); i++) {
            if (instructions.contains(" " + String.join(" ", words.subList(i, i + RUN)) + " ")) {
                return true;
            }
        }
        return false;
    }

    private static String words(String text) {
        return Word.in(text).stream().map(Word::plain).collect(Collectors.joining(" ", " ", " "));
    }
}
