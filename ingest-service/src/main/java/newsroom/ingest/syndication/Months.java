package newsroom.ingest.syndication;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of months, long and short, in English and the languages whose feeds write their own. */
final class Months {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish; without accents. */
    private static final String[] NAMES = {
        "jan january januar jaenner janner janvier janv enero ene gennaio gen janeiro januari",
        "feb february februar fevrier fevr fev febrero febbraio fevereiro februari",
        "mar march marz maerz mrz mars marzo marco maart mrt",
        "apr april avril avr abril abr aprile",
        "may mai mayo maggio mag maio mei maj",
        "jun june juni juin junio giugno giu junho",
        "jul july juli juillet juil julio luglio lug julho",
        "aug august aout aou agosto ago augustus augusti",
        "sep sept september septembre septiembre settembre set setembro",
        "oct october oktober okt octobre octubre ottobre ott outubro out",
        "nov november novembre noviembre novembro",
        "dec december dezember dez decembre diciembre dic dicembre dezembro"
    };

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (int month = 0; month < NAMES.length; month++) {
            for (String name : NAMES[month].split(" ")) {
                NUMBERS.put(name, month + 1);
            }
        }
    }

    private Months() {}

    /** 1 to 12. */
    static Optional<Integer> number(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Optional.ofNullable(NUMBERS.get(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain));
    }
}
