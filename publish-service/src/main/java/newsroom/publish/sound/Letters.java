package newsroom.publish.sound;

import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Capitals as strokes on a grid of 4 by 6, so that a cover needs no font and is the same on every machine. Other
 * characters are left blank.
 */
final class Letters {

    static final double WIDE = 4;
    static final double HIGH = 6;

    private static final Map<Character, String> STROKES = new HashMap<>();

    static {
        String table =
                "A06,20,46;14,34|B00,06,36,45,44,33,03;00,30,41,42,33|C41,30,10,01,05,16,36,45|D00,06,26,44,42,20,00"
                        + "|E40,00,06,46;03,33|F40,00,06;03,33|G41,30,10,01,05,16,36,45,43,23|H00,06;40,46;03,43|I20,26"
                        + "|J40,45,36,16,05|K00,06;40,03,46|L00,06,46|M06,00,23,40,46|N06,00,46,40"
                        + "|O10,30,41,45,36,16,05,01,10|P06,00,30,41,42,33,03|Q10,30,41,45,36,16,05,01,10;24,46"
                        + "|R06,00,30,41,42,33,03;23,46|S41,30,10,01,02,13,33,44,45,36,16,05|T00,40;20,26"
                        + "|U00,05,16,36,45,40|V00,26,40|W00,16,23,36,40|X00,46;40,06|Y00,23,40;23,26|Z00,40,06,46"
                        + "|010,30,41,45,36,16,05,01,10|111,20,26|201,10,30,41,42,06,46|300,40,23,33,44,45,36,16,05"
                        + "|436,30,04,44|540,00,02,32,43,45,36,16,05|640,20,03,05,16,36,45,44,33,13,04|700,40,16"
                        + "|810,30,41,42,33,13,02,01,10;13,04,05,16,36,45,44,33|916,26,43,41,30,10,01,02,13,33,42|-13,33|.26,26"
                        + "|&46,11,10,20,31,04,05,16,26,44";
        for (String letter : table.split("\\|")) {
            STROKES.put(letter.charAt(0), letter.substring(1));
        }
    }

    private Letters() {}

    /** @param unit how wide a step of the grid is */
    static Path2D line(String text, double x, double y, double unit) {
        Path2D path = new Path2D.Double();
        double at = x;
        for (char letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
            for (String stroke : STROKES.getOrDefault(letter, "").split(";")) {
                draw(path, stroke, at, y, unit);
            }
            at += (WIDE + 1.6) * unit;
        }
        return path;
    }

    static double width(String text, double unit) {
        return (text.length() * (WIDE + 1.6) - 1.6) * unit;
    }

    private static void draw(Path2D path, String stroke, double x, double y, double unit) {
        boolean first = true;
        for (String point : stroke.split(",")) {
            if (point.isEmpty()) {
                return;
            }
            double px = x + (point.charAt(0) - '0') * unit;
            double py = y + (point.charAt(1) - '0') * unit;
            if (first) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
            first = false;
        }
    }
}
