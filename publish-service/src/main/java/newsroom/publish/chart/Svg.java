package newsroom.publish.chart;

import java.util.Locale;

/** An SVG drawing as it is put together. Colours are classes, so that the page's style decides them. */
final class Svg {

    private final StringBuilder drawing = new StringBuilder();

    /** @param words what the drawing shows, for those who do not see it */
    Svg(String sort, int width, int height, String words) {
        drawing.append("<svg class=\"chart ")
                .append(sort)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" role=\"img\" aria-label=\"")
                .append(escaped(words))
                .append("\">");
    }

    Svg rect(String sort, double x, double y, double width, double height) {
        drawing.append("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
                .formatted(sort, n(x), n(y), n(width), n(height)));
        return this;
    }

    Svg circle(String sort, double x, double y, double radius, String title) {
        drawing.append("<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"><title>%s</title></circle>"
                .formatted(sort, n(x), n(y), n(radius), escaped(title)));
        return this;
    }

    Svg path(String sort, String data) {
        drawing.append("<path class=\"%s\" d=\"%s\"/>".formatted(sort, data));
        return this;
    }

    /** @param anchor {@code start}, {@code middle} or {@code end} */
    Svg text(String sort, double x, double y, String anchor, String text) {
        drawing.append("<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>"
                .formatted(sort, n(x), n(y), anchor, escaped(text)));
        return this;
    }

    String drawn() {
        return drawing.append("</svg>").toString();
    }

    /** At most one decimal, the same on every machine. */
    static String n(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
