package newsroom.publish.sound;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** The picture of a show: its title in big letters over a wave; square, without alpha, the same on every machine. */
public final class Cover {

    /** Apple takes 1400 to 3000 pixels. */
    public static final int LARGE = 3000;

    /** What goes into the file of an episode. */
    public static final int SMALL = 600;

    private static final Color PAPER = new Color(0xF6F1E4);
    private static final Color INK = new Color(0x1D1B16);
    private static final Color RED = new Color(0x8C1C13);
    private static final int MOST_LETTERS = 14;
    private static final int MOST_LINES = 4;

    private Cover() {}

    public static BufferedImage draw(String title, int side) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D ink = image.createGraphics();
        ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ink.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        ink.setColor(PAPER);
        ink.fillRect(0, 0, side, side);
        title(ink, title, side);
        wave(ink, side);
        ink.dispose();
        return image;
    }

    private static void title(Graphics2D ink, String title, int side) {
        List<String> lines = lines(title);
        int longest = lines.stream().mapToInt(String::length).max().orElse(1);
        double unit = Math.min(0.8 * side / Letters.width("M".repeat(longest), 1), 0.5 * side / (lines.size() * 8.0));
        ink.setColor(INK);
        ink.setStroke(new BasicStroke((float) (unit * 0.9), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double y = 0.12 * side;
        for (String line : lines) {
            ink.draw(Letters.line(line, 0.1 * side, y, unit));
            y += (Letters.HIGH + 2) * unit;
        }
    }

    /** Bars as of a recording, from the letters of nothing: the same on every cover. */
    private static void wave(Graphics2D ink, int side) {
        ink.setColor(RED);
        int bars = 29;
        double step = 0.8 * side / bars;
        for (int i = 0; i < bars; i++) {
            double swell = Math.sin(Math.PI * (i + 0.5) / bars);
            double high = (0.03 + 0.13 * swell * Math.abs(Math.sin(i * 1.7) + 0.35 * Math.sin(i * 4.1))) * side;
            ink.fill(new RoundRectangle2D.Double(
                    0.1 * side + i * step, 0.78 * side - high / 2, step * 0.55, high, step * 0.5, step * 0.5));
        }
    }

    private static List<String> lines(String title) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : title.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > MOST_LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.subList(0, Math.min(MOST_LINES, lines.size()));
    }
}
