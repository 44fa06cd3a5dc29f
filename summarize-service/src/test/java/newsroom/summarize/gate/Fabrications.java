package newsroom.summarize.gate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.summarize.gate.Rewrites.Rewrite;

/** What a model makes of a faithful sentence when it is careless or lies: one systematic change each. */
final class Fabrications {

    /** The kinds of change. */
    enum Kind {
        NUMBER,
        UNIT,
        BOUND,
        TIME_BASIS,
        NAME,
        QUOTE_WORD,
        NEGATION,
        HEDGE,
        LINK,
        DATE
    }

    /** A sentence that must never be printed. */
    record Fabrication(Kind kind, Rewrite rewrite) {
        @Override
        public String toString() {
            return kind + ": " + rewrite.line().text();
        }
    }

    private static final Map<Kind, String[][]> CHANGES = new EnumMap<>(Kind.class);

    static {
        // Each row: what is looked for, and what stands there afterwards. Every row that fits makes one fabrication.
        CHANGES.put(Kind.NUMBER, new String[][] {
            {
                "\\b(\\d)(?=[\\d,.]*\\b)(?!\\d{3}\\b)(?=.*(?:percent|%|million|billion|passenger|employee|patient|house|token|people|paying))",
                "9$1"
            },
            {"\\b(\\d+)( percent|%| million| billion|-megawatt| MW| GB| countries| passengers)", "7$2"},
            {"\\b(?:two|three|four|eleven)\\b", "five"},
            {"(\\d),(\\d{3})", "$1$2,000"},
            {"\\b(\\d)\\.(\\d)", "$2.$1"},
        });
        CHANGES.put(Kind.UNIT, new String[][] {
            {" million", " billion"}, {" billion", " million"}, {" percent|%", " percentage points"}, {"€|\\$", "£"},
            {" euros| crowns", " dollars"}, {" GB", " MB"}, {"-megawatt| MW", " gigawatt"}, {" kilometres", " miles"},
            {" weeks", " months"}, {" years", " months"}, {" tokens", " words"}, {" passengers", " crew members"},
            {" houses", " villages"}, {" patients", " hospitals"}, {" countries", " cities"}, {" patents", " lawsuits"},
        });
        CHANGES.put(Kind.BOUND, new String[][] {
            {"more than |up to |about |at least |less than |roughly ", ""},
            {"up to", "at least"},
            {"more than", "up to"},
            {"at least", "up to"},
            {"less than", "more than"},
            {"\\b(with|of|by|for|worth|rose|fell|in|damaged|paid|lost|owns) (\\$?\\d)", "$1 more than $2"},
            {"\\b(with|of|by|for|worth|rose|fell|in|damaged|paid|lost|owns) (\\$?\\d)", "$1 up to $2"},
        });
        CHANGES.put(Kind.TIME_BASIS, new String[][] {
            {" a year\\b", ""},
            {" a year\\b", " a month"},
            {"annualized ", ""},
            {"annualized", "monthly"},
            {" per hour", " per minute"},
            {"( crowns| percent|\\$[\\d.]+ (?:million|billion))(?! a year)", "$1 a month"},
            {"(\\$[\\d.]+ (?:million|billion)|€[\\d.]+ million)(?! a year)", "$1 a year"},
            {" a year earlier", " a quarter earlier"},
        });
        CHANGES.put(Kind.NAME, new String[][] {
            {"Ines Holm|Tomas Reyk|Aksel Brandt|Kari Lund|Mira Solberg|Jon Eide|Nadia Ferrant|Henrik Aas", "Petra Vance"
            },
            {"Holm|Reyk|Brandt|Lund|Solberg|Eide|Ferrant|Aas", "Olsen"},
            {"Skarholm|Ostby|Torsnes", "Brightwater"},
            {
                "Lantern Lab|Halden Cloud|Nordlys Capital|Arden Semiconductor|Corvane Pharma|Kestrel Devices|Kystnett",
                "Umbra Systems"
            },
            {"Ember 3", "Ember 4"},
            {"A900", "B900"},
            {"Merrow Bank", "Fjordvik Bank"},
            {"^(?:Police|Insurers|Regulators|Residents|Sources)", "Ministers"},
            {"Polaris", "Google Maps"},
        });
        CHANGES.put(Kind.QUOTE_WORD, new String[][] {
            {"safe", "unsafe"},
            {"out of the woods", "out of the harbour"},
            {"Nobody", "Everybody"},
            {"everything we can build", "all our hopes"},
            {"like that", "like this"},
            {"price", "state"},
            {"(said|rose|fell|replaced|blocked|damaged) ([^“”]{8,30})$", "$1 “$2”"},
            {"^([^“”,]{12,60}), ([^“”]*said)", "“$1,” $2"},
            {"^([^“”]*) said (the [^“”]*)\\.$", "$1 said “$2.”"},
        });
        CHANGES.put(Kind.NEGATION, new String[][] {
            {"\\b(did|will|was|is|has|have|had|may|would|could) (not|no longer) ", "$1 "},
            {"\\b(has|had|have) not yet ", "$1 "},
            {"Nobody|nobody", "somebody"},
            {" not (?=said|been|approved|renewed|involved)", " "},
            {"denied", "admitted"},
            {"no risk", "a risk"},
            {"baseless", "justified"},
            {"declined", "agreed"},
            {"oppose", "support"},
            {"blocked", "approved"},
            {"\\b(will|was|is|has|have|were|could|may) (?!not)", "$1 not "},
            {"\\bsaid (?!it would not)", "did not say "},
            {"\\brose\\b", "fell"},
            {"\\bfell\\b", "rose"},
            {"\\bcut\\b", "raised"},
            {"released", "did not release"},
        });
        CHANGES.put(Kind.HEDGE, new String[][] {
            {"may rise", "will rise"},
            {"\\bmay (not )?(return|fall|raise)", "$1$2s"},
            {"reportedly ", ""},
            {", according to .*$", "."},
            {", (?:two people familiar with the talks|sources|police) said", ""},
            {"^Sources said ", ""},
            {"allegedly ", ""},
            {"is expected to", "will certainly"},
            {"are expected to", "have decided to"},
            {"expects to spend", "spent"},
            {"is expected to be\\b", "was"},
            {"plans to build", "built"},
            {"plans a", "has opened a"},
            {"could (double|last)", "$1s"},
            {"fear the plant could double", "saw the plant double"},
            {"accused", "convicted"},
            {"estimate the damage", "counted the damage"},
            {"is in talks to (?:acquire|buy)", "acquired"},
            {"could be announced", "was announced"},
        });
        CHANGES.put(Kind.LINK, new String[][] {
            {"\\.$", ", see https://merrow.example/ferry."},
            {"\\.$", " (www.offers.example)."},
            {"\\.$", " [details](http://evil.example)."},
            {"\\.$", ", reports evil[.]com."},
            {"\\.$", " <a href=x>more</a>."},
            {"\\.$", ", write to win@prize.example."},
        });
        CHANGES.put(Kind.DATE, new String[][] {
            {"March 12", "March 21"},
            {"September 3", "October 3"},
            {"Monday", "Tuesday"},
            {"Thursday|Friday|Sunday", "Wednesday"},
            {"2028|2027|2019", "2031"},
            {"2023|1961", "1999"},
            {"next year|this year", "last year"},
            {"last week|next week", "yesterday"},
            {"first quarter", "third quarter"},
            {"at dawn", "at midnight"},
            {"January", "June"},
            {"April", "May"},
            {"Sunday night", "Sunday morning"},
            {"\\.$", " on Saturday."},
            {"last year", "this year"},
        });
    }

    private Fabrications() {}

    static List<Fabrication> of(List<Rewrite> rewrites) {
        List<Fabrication> all = new ArrayList<>();
        CHANGES.forEach((kind, rows) -> {
            int row = 0;
            for (String[] change : rows) {
                int taken = 0;
                for (Rewrite rewrite : rewrites) {
                    Optional<String> changed = change(rewrite.line().text(), change);
                    // A few of each kind and not always of the same sentences.
                    if (changed.isPresent()
                            && taken < 3
                            && (kind != Kind.LINK || (rewrites.indexOf(rewrite) + row) % 7 == 0)) {
                        all.add(new Fabrication(kind, rewrite.saying(changed.get())));
                        taken++;
                    }
                }
                row++;
            }
        });
        return all;
    }

    private static Optional<String> change(String text, String[] change) {
        Matcher found = Pattern.compile(change[0]).matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        String changed = found.replaceFirst(change[1]);
        return changed.equals(text)
                ? Optional.empty()
                : Optional.of(changed.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + changed.substring(1));
    }
}
