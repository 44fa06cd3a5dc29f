package newsroom.summarize.conflict;

import java.util.List;

/** What a clause opens with, up to what is done in it. */
final class Opening {

    private Opening() {}

    /** Whether it stands before what is done: the sentence is of something of its own. */
    static boolean has(List<Term> mine, int at) {
        boolean first = mine.subList(0, at + 1).stream().noneMatch(Term::isDeed);
        boolean closed = false;
        for (int i = at + 1; i < mine.size() && !mine.get(i - 1).isFigure(); i++) {
            closed |= mine.get(i).before().contains(",");
        }
        boolean leads = mine.subList(at, mine.size()).stream().anyMatch(Term::isFigure);
        return first && !closed && leads && !describes(mine, at);
    }

    /** "Accounting startup" of "accounting startup Ledgerline" says what the name is that both know. */
    private static boolean describes(List<Term> mine, int at) {
        int next = at + 1;
        while (next < mine.size()
                && mine.get(next).touches()
                && !mine.get(next).isName()
                && !mine.get(next).isDeed()) {
            next++;
        }
        return next < mine.size() && mine.get(next).touches() && mine.get(next).isName();
    }
}
